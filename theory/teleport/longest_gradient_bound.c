/*
 * Certified bounds of what K gradient steps of size 1/L leave, L = R = 1, with
 * teleports to the longest gradient of the level set in between: no formula,
 * but optima of semidefinite programs, rounded up at the sixth place, see
 * proofs/teleport/longest_gradient_bound.c.
 */
#include "theory/quantity.h"

/* Millionths for K = 2, ..., 5. */
static const slong bounds[] = { 113648, 95555, 83908, 75283 };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong steps;

    if (!fmpq_get_index (&steps, at))
        return OUT_OF_DOMAIN;
    if (steps == 1)
        fmpq_set_si (value, 1, 6);
    else
        fmpq_set_si (value, bounds[steps - 2], 1000000);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_longest_gradient_bound) = {
    .axes = "K",
    .domain = "integer 1 <= K <= 5",
    .formula = "\\tfrac16,\\ .113648,\\ .095555,\\ .083908,\\ .075283",
    .ball = ball,
    .exact = exact,
};
