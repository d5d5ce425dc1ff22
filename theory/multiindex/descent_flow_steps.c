/*
 * The number of steps of size eta that the time of descent_flow fills: an
 * integer, which a ball decides.
 */
#include "theory/escape_steps.h"

USES (quantity, multiindex_descent_flow);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        multiindex_descent_flow_quantity.ball (out, at, prec);

    arb_mul_fmpz (out, out, fmpq_denref (at + 3), prec);
    arb_div_fmpz (out, out, fmpq_numref (at + 3), prec);
    arb_ceil (out, out, prec);
    return outcome;
}

QUANTITY (multiindex_descent_flow_steps) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "\\lceil T/\\eta \\rceil",
    .ball = ball,
};
