/*
 * Two-class memories that store every item they have seen with the same
 * weight: their error over random data.
 *
 * With K different items seen, a seen item is wrong with probability h_d (1/K)
 * and an unseen one with probability 1/2, so that the mean error is
 * sum_x p_x (P (x unseen) / 2 + E h_d (1/K) 1[x seen]).
 */
#ifndef THEORY_FILL_H
#define THEORY_FILL_H

#include "theory/flint.h"

/*
 * Set ERROR to an enclosure of the mean error when item x < ITEMS is drawn a
 * Poisson number of times of mean DRAWS P[x], DRAWS >= 0; P encloses the
 * probabilities of the items, which sum to one.
 */
void fill_error_poisson (arb_t error, arb_srcptr p, slong items,
                         const fmpq_t draws, slong d, slong prec);

/* The same for DRAWS >= 0 independent draws from P. */
void fill_error_draws (arb_t error, arb_srcptr p, slong items, slong draws,
                       slong d, slong prec);

/* Ball operations of each, about. */
double fill_work_poisson (double items, double draws, double d, slong prec);
double fill_work_draws (double items, double draws, double d, slong prec);

#endif
