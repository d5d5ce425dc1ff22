/*
 * Not strong_rate: (1 - mu)^K, which the Polyak-Lojasiewicz inequality gives.
 */
#include "theory/contraction.h"

/* Set BASE to the factor of one step. */
static void
factor (fmpq_t base, const fmpq_t mu)
{
    fmpq_sub_si (base, mu, 1);
    fmpq_neg (base, base);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t base;

    fmpq_init (base);
    factor (base, at);
    contraction_ball (out, base, at + 1, 1, prec);
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
    outcome = contraction_exact (value, base, at + 1, 1);
    fmpq_clear (base);
    return outcome;
}

QUANTITY (teleport_strong_rate_lojasiewicz) = {
    .axes = "mu K",
    .domain = "0 < mu < 1, integer K >= 0",
    .formula = "(1-\\mu)^K",
    .ball = ball,
    .exact = exact,
};
