/*
 * From g_1 = g_2 = g = 1/d, g' = 2 (1 - g) g^2: the time to 1/2 is half of
 * log (g / (1 - g)) - 1/g between the two.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t d;

    fmpz_init (d);
    fmpz_sub_ui (d, fmpq_numref (at), 1);
    arb_log_fmpz (out, d, prec + 10);
    fmpz_sub_ui (d, d, 1);
    arb_add_fmpz (out, out, d, prec + 10);
    arb_mul_2exp_si (out, out, -1);
    fmpz_clear (d);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpz_cmp_ui (fmpq_numref (at), 2) != 0)
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

QUANTITY (multiindex_xor_time) = {
    .axes = "d",
    .domain = "integer d >= 2",
    .formula = "\\tfrac12 (d - 2 + \\log(d-1))",
    .ball = ball,
    .exact = exact,
};
