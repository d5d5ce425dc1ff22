/* 1/10 halved before every step but the first. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong steps = 0;

    fmpq_get_index (&steps, at);
    fmpq_set_si (value, 1, 10);
    if (steps > 1)
        fmpq_div_2exp (value, value, (flint_bitcnt_t) steps - 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_halved_size) = {
    .axes = "S",
    .domain = "integer 0 <= S <= 1000",
    .formula = "2^{1-S}/10",
    .ball = ball,
    .exact = exact,
};
