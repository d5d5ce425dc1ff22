/*
 * Margins under gradient descent with momentum, in balls: one class of
 * softmax regression on one-hot inputs, see theory/margin.h.  With
 * g = c / (e^u + c - 1) and the step s,
 *
 *     heavy ball:  v <- beta v + g,              u <- u + s v;
 *     dampened:    v <- beta v + (1 - beta) g,   u <- u + s v;
 *     Nesterov:    v <- beta v + g,              u <- u + s (g + beta v).
 */
#ifndef THEORY_MOMENTUM_H
#define THEORY_MOMENTUM_H

#include "theory/flint.h"

enum momentum { HEAVY_BALL, DAMPENED, NESTEROV };

/* Set U[i] to the margin after K[i] steps, STEP > 0, 0 <= BETA < 1; the COUNT
   integers K[0] <= K[1] <= ... are not negative and fit a slong. */
void momentum_margins (arb_ptr u, enum momentum rule, const fmpq_t c,
                       const fmpq_t step, const fmpq_t beta, const fmpq *k,
                       slong count, slong prec);

/* Ball operations of K steps, about. */
double momentum_work (double k);

#endif
