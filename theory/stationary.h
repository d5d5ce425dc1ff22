/*
 * The least error of any two-class memory of Zipf's law, finite or not, from
 * the equations of stationarity.
 */
#ifndef THEORY_STATIONARY_H
#define THEORY_STATIONARY_H

#include "theory/flint.h"

/*
 * Set ERROR to an enclosure of the minimum of sum_x p_x h_d (w_x) over all
 * w_x >= 0 that sum to one, p_x proportional to x^-ALPHA on 1 <= x <= LAST;
 * LAST >= 1, or NO_LAST (theory/scheme.h) and then ALPHA > 1; D >= 2.
 */
void stationary_error (arb_t error, const fmpq_t alpha, slong last, slong d,
                       slong prec);

/* Ball operations of it, about. */
double stationary_work (const fmpq_t alpha, slong last, double d, slong prec);

#endif
