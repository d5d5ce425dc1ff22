/* When something happens to two tokens in a run in doubles. */
#ifndef NUMERICS_PAIR_EVENTS_H
#define NUMERICS_PAIR_EVENTS_H

#include "numerics/experiment.h"
#include "numerics/pair.h"

/* What one run tells: integers, and for each its budget, 0 where every sign
   that it rests on is certain and 1e9 where one is not. */
enum pair_event {
    FIRST_ACCURATE,   /* the least k >= 1 with both margins positive */
    LASTING_ACCURATE, /* the least from which on they stay so */
    LAST_RISE,        /* the last step that raises the loss, or 0 */
    RISES,            /* how many steps do */
    PAIR_EVENTS
};

/*
 * Run PAIR, new, until both margins were positive once, eta L <= 1 and
 * L < min (p, q) log 2, from where on the loss falls; sets EVENT and BUDGET.
 */
enum experiment_status pair_watch (double *event, double *budget,
                                   struct pair *pair);

#endif
