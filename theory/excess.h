/*
 * How far gradient descent is ahead of the flow.  With c = eta p M, x = eta p,
 * a = M - 1 and the clock G (m) = a m + e^m - 1, which the flow moves by c in
 * the time of a step, the excess after k steps is G (m_k) / c - k steps.  It
 * lies within
 *
 *     (1/2) log (G' (m_k) / M) - x e^x A (x),   A = (x e^x + x + 2 - 2 e^x)
 *                                                   / (2 x^3),
 *     (1/2) log (G' (m_k) / M) + x e^x B (x),   B = (e^x - 1 - x - x^2 / 2)
 *                                                   / x^3,
 *
 * for all eta, p, M, k; A -> 1/12 and B -> 1/6 as x -> 0.
 */
#ifndef THEORY_EXCESS_H
#define THEORY_EXCESS_H

#include "theory/flint.h"

/* Set EXCESS to G (m) / c - k and HALF to (1/2) log (G' (m) / M), m being the
   margin after K steps of x = STEP among M classes. */
void excess_after (arb_t excess, arb_t half, const fmpq_t step,
                   const fmpq_t classes, const fmpq_t k, slong prec);

/* Set BELOW to x e^x A (x) and ABOVE to x e^x B (x), x = STEP. */
void excess_rest (arb_t below, arb_t above, const fmpq_t step, slong prec);

#endif
