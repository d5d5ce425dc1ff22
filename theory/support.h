/*
 * N tokens whose keys, each with the sign of its label, have the Gram matrix G
 * of a chain: 1 on the diagonal, c between neighbours, 0 elsewhere, |c| < 1/2;
 * two classes with orthonormal outputs; the frequency of token x is
 * proportional to 1 / x.  Gradient flow of the cross-entropy from W = 0 moves
 * the margins by m' = 2 G (p s (-m)), s (z) = 1 / (1 + e^-z).
 */
#ifndef THEORY_SUPPORT_H
#define THEORY_SUPPORT_H

#include "theory/ode.h"

/* The most tokens. */
enum { SUPPORT_MOST = 24 };

/* Set P[x - 1] to the frequency of token x. */
void support_frequencies (fmpq *p, slong n);

/* Set A, N rationals, to the solution of 2 G A = (1, ..., 1). */
void support_shares (fmpq *a, slong n, const fmpq_t c);

/* Set M, N balls, to the margins at T >= 0; indeterminate where PREC is too
   low to follow them. */
void support_margins (arb_ptr m, slong n, const fmpq_t c, const arb_t t,
                      slong prec);

#endif
