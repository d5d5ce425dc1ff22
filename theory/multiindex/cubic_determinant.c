/*
 * det G (t) for three directions and terms of the third order, in balls.
 */
#include "theory/cubic.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    cubic_determinant (out, at, BY_DEFECTS, 0, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return cubic_work (at, prec);
}

QUANTITY (multiindex_cubic_determinant) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula =
        "\\det G(t)\\text{ for } \\dot G = (I-G) S G + G S (I-G),\\ S = "
        "\\nabla\\Phi,\\ f = h_1(z_1) + \\tfrac12 h_1(z_2) h_1(z_3) + "
        "\\tfrac25 h_2(z_2) + \\tfrac13 h_1(z_1) h_2(z_3) + \\tfrac14 "
        "h_3(z_3)",
    .ball = ball,
    .work = work,
};
