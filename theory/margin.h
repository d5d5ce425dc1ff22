/*
 * The margin of one token among c classes that learns by itself: its score
 * less those of the others, which stay equal.  Cross-entropy from margin 0
 * pushes it along u' = c / (e^u + c - 1), in the time tau (frequency times
 * time), so that
 *
 *     e^u + (c - 1) u = 1 + c tau;
 *
 * gradient steps of size s (step size times frequency) make the recursion
 * u <- u + s c / (e^u + c - 1).  The loss is log (1 + (c - 1) e^-u).
 *
 * Several orthonormal tokens with orthonormal outputs are one such token each;
 * so are the classes of softmax regression on one-hot inputs.
 */
#ifndef THEORY_MARGIN_H
#define THEORY_MARGIN_H

#include "theory/flint.h"

/* Set U to the margin at TAU >= 0, a ball, for a rational C > 1.  May alias.
 */
void margin_flow (arb_t u, const arb_t tau, const fmpq_t c, slong prec);

/* Set TAU to (e^u - 1 + (c - 1) u) / c, the time of the margin U.  May alias.
 */
void margin_time (arb_t tau, const arb_t u, const fmpq_t c, slong prec);

/* Set LOSS to log (1 + (c - 1) e^-u).  May alias. */
void margin_loss (arb_t loss, const arb_t u, const fmpq_t c, slong prec);

/* Set U to the margin of the loss LOSS > 0: log ((c - 1) / (e^l - 1)).  May
   alias. */
void margin_of_loss (arb_t u, const arb_t loss, const fmpq_t c, slong prec);

/* Set Q to 1 / (e^u + c - 1), the probability of one wrong class.  May alias.
 */
void margin_wrong (arb_t q, const arb_t u, const fmpq_t c, slong prec);

/* Set U[i] to the margin after K[i] steps of size STEP > 0; the COUNT integers
   K[0] <= K[1] <= ... are not negative and fit a slong. */
void margin_descent (arb_ptr u, const fmpq_t step, const fmpq_t c,
                     const fmpq *k, slong count, slong prec);

/* Ball operations of K steps, about. */
double margin_work (double k);

#endif
