/*
 * The quadratic form that certifies the rate of N gradient steps of size h,
 * and its pivots.
 *
 * With the multipliers lam_i = i/(2N+1-i) on the inequalities between
 * neighbouring iterates and tau_i = lam_(i+1) - lam_i (tau_N = 1 - lam_N) on
 * those with the minimiser, |x_0 - x*|^2/(4Nh+2) - (f_N - f*) is at least a
 * form in x_0 - x*, g_0, ..., g_N; eliminating x_0 leaves
 *
 *     S_ii = lam_(i+1) - (2Nh+1) tau_i^2/2,   S_NN = 1/2 - (2Nh+1) tau_N^2/2,
 *     S_ik = -a_i c_k + e_i [k = i-1]                             for k < i,
 *
 * a_i = tau_i/2, c_k = (2Nh+1) tau_k - h, e_i = (h-1) lam_i/2.  Every row
 * sums to zero, so that the last pivot is zero.  Products a_i c_k remain such
 * when a row is eliminated, but for the neighbour: all pivots take O(N)
 * operations.
 */
#ifndef THEORY_DESCENT_PIVOTS_H
#define THEORY_DESCENT_PIVOTS_H

#include "theory/flint.h"

/* Set LAM to i/(2N+1-i), and TAU as above, for 0 <= i <= N. */
void descent_multipliers (fmpq_t lam, fmpq_t tau, slong n, slong i);

/*
 * Set PIVOTS[0..COUNT), COUNT <= N, to the first pivots of S, eliminated in
 * its own order.  Stops when one is zero; returns the number of those set.
 */
slong descent_pivots (fmpq *pivots, slong count, slong n, const fmpq_t h);

/* Set PIVOT to an enclosure of pivot number I < N of S at the step size H,
   with PREC bits; indeterminate where one before it may be zero. */
void descent_pivot (arb_t pivot, slong i, slong n, const fmpq_t h, slong prec);

/*
 * Are the first N pivots of S, at the step size H, positive (1), is one
 * negative (-1), or do PREC bits not tell (0)?  For certain.
 */
int descent_pivots_sign (slong n, const arb_t h, slong prec);

#endif
