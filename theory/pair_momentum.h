/*
 * Two tokens as in theory/pair_descent.h by gradient descent with momentum,
 * Polyak's heavy ball: a step g becomes n = beta n + g, from n = 0, and n is
 * added to the margins; so that m_{k+1} = m_k + g (m_k) + beta (m_k -
 * m_{k-1}).
 */
#ifndef THEORY_PAIR_MOMENTUM_H
#define THEORY_PAIR_MOMENTUM_H

#include "theory/pair_descent.h"

struct pair_momentum {
    struct pair_descent descent;
    arb_t beta, velocity[2]; /* exact midpoints */
    mag_t lag;               /* what the velocity of v may be beside them */
};

/* Start at rest for P, CORR, ETA and 0 <= BETA < 1 at AT. */
void pair_momentum_start (struct pair_momentum *momentum, const fmpq *at,
                          slong prec);
void pair_momentum_clear (struct pair_momentum *momentum);

/* Go on to step K. */
void pair_momentum_run (struct pair_momentum *momentum, slong k);

#endif
