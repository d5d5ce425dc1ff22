/*
 * One class of probability p, the c - 1 others q = (1 - p) / (c - 1) each:
 * diag - outer product has the eigenvalues 0, q (c - 2 times) and c p q.
 */
#include "theory/quantity.h"

enum { CLASSES, PROBABILITY };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_one (rest);
    fmpq_sub (rest, rest, at + PROBABILITY);
    fmpq_mul (value, at + CLASSES, at + PROBABILITY);
    fmpq_mul (value, value, rest);
    fmpq_sub_si (rest, at + CLASSES, 1);
    fmpq_div (value, value, rest);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_two_level_sharpness) = {
    .axes = "c p",
    .domain = "integer c >= 2, 0 < p < 1",
    .formula = "c p (1 - p) / (c - 1)",
    .ball = ball,
    .exact = exact,
};
