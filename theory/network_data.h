/*
 * A network of one layer of softplus units on the data of
 * theory/logistic_data.h: the mean of log (1 + e^{-y o}), o = v . softplus (W
 * x
 * + b) + c, plus reg times the squared length of all weights.  They start at
 * integers of the same rule over 512, those of seed + 1 in the order W by
 * rows, b, v, c.
 */
#ifndef THEORY_NETWORK_DATA_H
#define THEORY_NETWORK_DATA_H

#include "theory/logistic_data.h"

struct network_data {
    struct logistic_data data; /* rows are features times label */
    slong hidden, dim;
    arb_ptr start;
    slong *label;
};

/* For AT = n, d, m, seed, reg; to be freed by network_clear. */
void network_init (struct network_data *network, const fmpq *at, slong prec);
void network_clear (struct network_data *network);

/* The objective; CONTEXT is a struct network_data. */
ball_objective network_objective;

/* Set OUT to MEASURE of where the routine, halving, ends, for AT = n, d, m,
   seed, reg, the first rho and the most steps; indeterminate where PREC does
   not decide. */
void network_measure (arb_t out, standing_measure *measure, const fmpq *at,
                      slong prec);

/* The work of that. */
quantity_work network_work;

#endif
