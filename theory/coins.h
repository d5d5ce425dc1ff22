/* Sums of binomial coefficients: fair coins. */
#ifndef THEORY_COINS_H
#define THEORY_COINS_H

#include "theory/flint.h"

/*
 * Set SHARE to 2^-N sum_{j <= K} binom (N, j), the probability of at most K
 * heads among N >= 0 fair coins; K >= 0.
 */
void coins_at_most (arb_t share, slong n, slong k, slong prec);

/* Ball operations of it, about. */
double coins_work (double n, double k, slong prec);

/*
 * The same exactly: 1, or 0 with VALUE unchanged when the number would have
 * too many digits to be handed out.
 */
int coins_exact (fmpq_t value, slong n, slong k);

#endif
