/*
 * The margin of one token of frequency p whose label, of two, is flipped with
 * probability eps < 1/2, embeddings orthonormal, from zero: with sigma (-m) =
 * 1 / (1 + e^m),
 *
 *     m' = 2 p (sigma (-m) - eps),
 *
 * which tends to the log-odds log (b / eps), b = 1 - eps.  Its time is
 *
 *     2 p b t = m - (1/eps) log ((b - eps e^m) / (1 - 2 eps)).
 */
#ifndef THEORY_NOISY_H
#define THEORY_NOISY_H

#include "theory/flint.h"

/* Set M to the flow's margin when 2 p t = TAU >= 0. */
void noisy_flow (arb_t m, const fmpq_t tau, const fmpq_t eps, slong prec);

/* Set M to the margin after K steps, 2 p eta = STEP > 0. */
void noisy_descent (arb_t m, const fmpq_t step, const fmpq_t eps, slong k,
                    slong prec);

/* Set M to the limit log ((1 - eps) / eps). */
void noisy_limit (arb_t m, const fmpq_t eps, slong prec);

/* Set FACTOR to ((1 - 2 eps) / b) (b / eps)^eps and DECAY to e^{- eps b TAU}:
   the limit less the margin is FACTOR DECAY (1 + o(1)). */
void noisy_decay (arb_t factor, arb_t decay, const fmpq_t tau,
                  const fmpq_t eps, slong prec);

#endif
