/*
 * The time of ridge_descent_time by the factor 1 + mu / q alone, steps of the
 * same size.
 */
#include "theory/escape_steps.h"
#include "theory/ridge.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = escape_steps_ball (out, at, 2, 0, prec);
    fmpq_t factor;

    fmpq_init (factor);
    fmpq_div (factor, at + 4, at + 5);
    fmpq_add_si (factor, factor, 1);
    arb_mul_fmpz (out, out, fmpq_numref (factor), prec);
    arb_div_fmpz (out, out, fmpq_denref (factor), prec);
    fmpq_clear (factor);
    return outcome;
}

QUANTITY (multiindex_ridge_descent_factor) = {
    .axes = RIDGE_AXES,
    .domain = RIDGE_DOMAIN,
    .formula = "(1+\\mu/q) \\eta K(\\eta)",
    .ball = ball,
    .work = ridge_descent_work,
};
