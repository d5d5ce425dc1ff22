/*
 * Eigenvalues of diag (p) - p p^T, the Hessian of cross-entropy in the scores:
 * with p > 0 and sum p = 1 they are 0, for the vector of ones, and otherwise
 * the zeros of sum_j p_j^2 / (p_j - x) - 1, one between any two neighbouring
 * p_j that differ.
 */
#ifndef THEORY_SECULAR_H
#define THEORY_SECULAR_H

#include "theory/flint.h"

/*
 * Set X to the I-th largest eigenvalue, 1 <= I <= N, of the N numbers P > 0
 * that sum to one and do not rise: p_1 >= p_2 >= ...; eigenvalue N is 0.
 * Between equal numbers, or ones that PREC bits do not tell apart, the ball
 * holds both.
 */
void secular_eigenvalue (arb_t x, arb_srcptr p, slong n, slong i, slong prec);

/* Ball operations of one eigenvalue, about. */
double secular_work (double n, slong prec);

#endif
