/*
 * The recursion of theory/pair_descent.h by another road: in the sum x and the
 * difference y of the margins,
 *
 *     x += 2 eta (1 - corr) (p s_1 + q s_2),
 *     y += 2 eta (1 + corr) (p s_1 - q s_2),
 *
 * in plain balls, whose radii grow from step to step.
 */
#ifndef THEORY_PAIR_PLAIN_H
#define THEORY_PAIR_PLAIN_H

#include "theory/flint.h"

struct pair_plain {
    arb_t p, q, up, across; /* 2 eta (1 - corr), 2 eta (1 + corr) */
    arb_t x, y;
    slong prec;
};

/* Start at x = y = 0, for P, CORR and ETA at AT. */
void pair_plain_start (struct pair_plain *plain, const fmpq *at, slong prec);
void pair_plain_clear (struct pair_plain *plain);
void pair_plain_step (struct pair_plain *plain);

/* Set M to the margin of token I, 0 or 1. */
void pair_plain_margin (arb_t m, const struct pair_plain *plain, int i);

/* Set LOSS to p log (1 + e^-m_1) + q log (1 + e^-m_2). */
void pair_plain_loss (arb_t loss, const struct pair_plain *plain);

#endif
