/*
 * The same from the integrated growth of log det G.
 */
#include "theory/cubic.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    cubic_determinant_grown (out, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return cubic_work (at, prec);
}

QUANTITY (multiindex_cubic_determinant_grown) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\tfrac{17}{1000} \\exp \\int_0^t 2\\,\\mathrm{tr}((I-G) S)",
    .ball = ball,
    .work = work,
};
