/*
 * The share of the gap that K steps with exact line search leave to the
 * quadratic with eigenvalues mu and 1, from (1/mu, 1).
 */
#include "theory/contraction.h"

/* Set BASE to the factor of one step, a square root of it. */
static void
factor (fmpq_t base, const fmpq_t mu)
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
    fmpq_t base;

    fmpq_init (base);
    factor (base, at);
    contraction_ball (out, base, at + 1, 2, prec);
    fmpq_clear (base);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome;
    fmpq_t base;

    fmpq_init (base);
    factor (base, at);
    outcome = contraction_exact (value, base, at + 1, 2);
    fmpq_clear (base);
    return outcome;
}

QUANTITY (teleport_line_search_rate) = {
    .axes = "mu K",
    .domain = "0 < mu < 1, integer K >= 0",
    .formula = "((1-\\mu)/(1+\\mu))^{2K}",
    .ball = ball,
    .exact = exact,
};
