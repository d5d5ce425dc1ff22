/*
 * N = d + 1 tokens of two classes in R^d that no linear memory gets all right:
 * the signed keys a_x = +-e_x have one relation sum c_x a_x = 0, with c > 0.
 * The cross-entropy sum p_x log (1 + e^-m_x) of the margins m_x = a_x w has a
 * minimum there, where p_x / (1 + e^m_x) is proportional to c_x:
 *
 *     m_x = log (p_x / (l c_x) - 1),   sum c_x m_x = 0.
 *
 * The sum falls from infinity to minus infinity as l grows from 0 to
 * min p_x / c_x, so that l is unique.  Only p and c matter, each up to a
 * factor; the keys do not.
 */
#ifndef THEORY_SIMPLEX_H
#define THEORY_SIMPLEX_H

#include "theory/flint.h"

enum { SIMPLEX_TOKENS = 64 };

/*
 * Set M[x] to the margins and L, which may be null, to the multiplier, for
 * P[x], C[x] > 0, 0 <= x < N, 2 <= N <= SIMPLEX_TOKENS; they may be
 * indeterminate when PREC is small.
 */
void simplex_margins (arb_ptr m, arb_t l, arb_srcptr p, arb_srcptr c, slong n,
                      slong prec);

/*
 * Set LOST to the sum of the P[x] whose margins M[x] are not positive, and
 * LEAST, which may be null, to the least P[x]: dropping one token lets a
 * memory hold the others.  Where the sign of a margin is open, LOST encloses
 * both answers.
 */
void simplex_errors (arb_t lost, arb_t least, arb_srcptr m, arb_srcptr p,
                     slong n, slong prec);

/* Set P[x] to (x+1)^-ALPHA for x < N, over their sum. */
void simplex_zipf (arb_ptr p, const fmpq_t alpha, slong n, slong prec);

#endif
