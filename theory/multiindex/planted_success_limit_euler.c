/*
 * Euler's product of 1 - 2^-n: chances of success 1 - 2^-n one after another.
 * The factors beyond the first N multiply up to between 1 - 2^-N and 1.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, wp = prec + 32;
    arb_t part;

    (void) at;
    arb_init (part);
    arb_one (out);
    for (n = 1; n <= prec + 8; n++) {
        arb_mul_2exp_si (part, out, -n);
        arb_sub (out, out, part, wp);
    }
    arb_mul_2exp_si (part, out, -prec - 8);
    arb_add_error (out, part);
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_limit_euler) = {
    .axes = "",
    .domain = "",
    .formula = "\\prod_{n \\ge 1} (1 - 2^{-n})",
    .ball = ball,
};
