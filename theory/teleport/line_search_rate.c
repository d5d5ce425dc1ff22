/*
 * The share of the gap that K steps with exact line search leave to the
 * quadratic with eigenvalues mu and 1, from (1/mu, 1).
 */
#include "theory/contraction.h"

/* Set BASE to the factor of one step, a square root of it. */
static void
factor (fmpq_t base, const fmpq *mu)
{
    fmpq_t other;

    fmpq_init (other);
    fmpq_sub_si (base, mu, 1);
    fmpq_neg (base, base);
    fmpq_add_si (other, mu, 1);
    fmpq_div (base, base, other);
    fmpq_clear (other);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    contraction_ball_of (out, factor, at, 2, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return contraction_exact_of (value, factor, at, 2);
}

QUANTITY (teleport_line_search_rate) = {
    .axes = "mu K",
    .domain = "0 < mu < 1, integer K >= 0",
    .formula = "((1-\\mu)/(1+\\mu))^{2K}",
    .ball = ball,
    .exact = exact,
};
