/*
 * A half of mixed_crossover_time: what two links at once need at least.
 */
#include "theory/mixed_escape.h"

USES (quantity, multiindex_mixed_crossover_time);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        multiindex_mixed_crossover_time_quantity.ball (out, at, prec);

    arb_mul_2exp_si (out, out, -1);
    return outcome;
}

QUANTITY (multiindex_mixed_crossover_half) = {
    .axes = MIXED_ESCAPE_AXES,
    .domain = MIXED_ESCAPE_DOMAIN,
    .formula = "\\frac{F_1(g_c)-F_1(1/d)}{4A} + \\frac{F_2(1/2)-F_2(g_c)}"
               "{8(1-A)},\\ g_c = \\frac{A}{2(1-A)},\\ A = \\epsilon^2",
    .ball = ball,
};
