/* Some entry of each of the tables left over is positive, as if they were
   independent of the picks before. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong q, j, wp = prec + 32;
    arb_t part;

    if (!fmpq_get_index (&q, at))
        return UNABLE;
    arb_init (part);
    arb_one (out);
    /* What is left out multiplies up to between 1 - 2 2^(-j^2) and 1. */
    for (j = 1; j <= q && j * j <= prec + 8; j++) {
        arb_mul_2exp_si (part, out, -j * j);
        arb_sub (out, out, part, wp);
    }
    if (j <= q) {
        arb_mul_2exp_si (part, out, -prec - 8);
        arb_add_error (out, part);
    }
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_separate) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "\\prod_{j=1}^{q} (1 - 2^{-j^2})",
    .ball = ball,
};
