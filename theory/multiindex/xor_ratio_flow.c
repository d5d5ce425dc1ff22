/*
 * The same from both overlaps at the time t, in balls.
 */
#include "theory/stages.h"

enum { FIRST, SECOND, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = 2 * prec + 60;
    arb_ptr g = _arb_vec_init (2);
    arb_t t;

    arb_init (t);
    arb_set_fmpq (t, at + TIME, wp);
    diagonal_flow_follow (g, &product_target, at, t, wp);
    arb_sub_ui (g, g, 1, wp);
    arb_sub_ui (g + 1, g + 1, 1, wp);
    arb_div (out, g, g + 1, wp);
    arb_clear (t);
    _arb_vec_clear (g, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 10
           * tensor_flow_work (&product_target, fmpq_get_d (at + TIME),
                               2 * prec);
}

QUANTITY (multiindex_xor_ratio_flow) = {
    .axes = "g1 g2 t",
    .domain = "0 < g1 < 1, 0 < g2 < 1, t >= 0",
    .formula = "\\frac{1-g_1(t)}{1-g_2(t)}\\text{ for } \\dot u_1 = 2 g_2,\\ "
               "\\dot u_2 = 2 g_1",
    .ball = ball,
    .work = work,
};
