/*
 * Two tokens under gradient descent by rational arithmetic alone: every number
 * is an interval with dyadic ends, rounded outward after each operation, and
 * exponentials are sums of their series.  Shares nothing with theory/.
 */
#ifndef PROOFS_PAIR_RATIONAL_H
#define PROOFS_PAIR_RATIONAL_H

#include "theory/flint.h"

struct pair_rational {
    fmpq *low, *high;   /* of the two margins */
    fmpq *p;            /* p, q, corr, 2 eta */
    fmpq *least, *most; /* of e^-m_1, e^-m_2 */
    slong bits;         /* what rounding keeps after the point */
};

/* Start at margins 0; P, CORR and ETA lie at AT. */
void pair_rational_start (struct pair_rational *pair, const fmpq *at,
                          slong bits);
void pair_rational_clear (struct pair_rational *pair);
void pair_rational_step (struct pair_rational *pair);

/* Are both margins positive: 1 yes, -1 no, 0 not certain. */
int pair_rational_accurate (const struct pair_rational *pair);

/* Set M to a ball that holds the interval of the margin of token I. */
void pair_rational_margin (arb_t m, const struct pair_rational *pair, int i);

/*
 * Set VALUE to a ball that holds e^(n L) for the loss L, where p = j / n:
 * (1 + e^-m_1)^j (1 + e^-m_2)^(n - j).
 */
void pair_rational_loss_power (arb_t value, struct pair_rational *pair);

#endif
