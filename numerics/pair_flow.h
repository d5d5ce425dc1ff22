/*
 * Two tokens followed along gradient flow by gradient descent on the full
 * memory, with steps that grow like 1 + t: the margins change by as much in
 * each, and a bound of the distance from the flow goes along.
 */
#ifndef NUMERICS_PAIR_FLOW_H
#define NUMERICS_PAIR_FLOW_H

#include "numerics/pair.h"

struct pair_flow {
    struct pair *pair;
    double now, next; /* the time, and that after the next step */
};

/* From time 0; 0 when the parameters have no meaning or memory is short. */
int pair_flow_init (struct pair_flow *flow, double p, double corr);
void pair_flow_clear (struct pair_flow *flow);

/* One step, which does not pass END > flow->now. */
void pair_flow_step (struct pair_flow *flow, double end);

/* What became of the rarer token. */
struct pair_turn {
    double lowest, lowest_error; /* the least margin 2 on the flow */
    double before, after;        /* times around the only one of it */
    double wrong, right;         /* times around that at which it is 0 again */
};

/*
 * Follow the flow until margin 2 has certainly passed 0 on its way up, where
 * CORR p > 1 - p and so it first falls and turns once.  0 when it was not seen
 * before time 2^20, or as in pair_flow_init.
 */
int pair_flow_turn (struct pair_turn *turn, double p, double corr);

#endif
