/*
 * Adam on one-hot inputs from all past gradients at once: a route that shares
 * no recursion with theory/adam.h.  The corrected momenta are weighted means,
 *
 *     m_n = sum_i beta1^i g_{n-i} / sum_i beta1^i,   0 <= i < n,
 *
 * and likewise v_n; both kinds of entries of a column are moved, each by its
 * own.
 */
#ifndef THEORY_ADAM_SUM_H
#define THEORY_ADAM_SUM_H

#include "theory/flint.h"

/* Set U to the margin after STEPS steps at AT, parameters in the order of
   theory/adam_epsilon.h, the steps there ignored. */
void adam_sum_margin (arb_t u, const fmpq *at, slong steps, slong prec);

/* Ball operations of STEPS steps, about. */
double adam_sum_work (double steps);

#endif
