/*
 * A rival: Phi without the products of different terms of one order.
 */
#include "theory/cubic.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    cubic_determinant (out, at, BY_OVERLAPS, FLOW_UNCROSSED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return cubic_work (at, prec);
}

QUANTITY (multiindex_cubic_determinant_uncrossed) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(t),\\ \\Phi\\text{ without }\\alpha_\\beta "
               "\\alpha_\\gamma,\\ "
               "\\beta \\ne \\gamma",
    .ball = ball,
    .work = work,
};
