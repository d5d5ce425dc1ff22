/*
 * The union bound of the error of M equiangular classes: the sum over wrong
 * classes of the probability to lose to each, one at most.
 */
#include "theory/competition.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct competition all;

    if (!competition_at (&all, &d, at, prec + 30))
        return OUT_OF_DOMAIN;
    /* A finite sum. */
    competition_error (out, &all, ALL_COMPETITORS, cap_value, d);
    competition_clear (&all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, ALL_COMPETITORS);
}

QUANTITY (memscale_equiangular_union_bound) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "\\sum_x p_x \\min\\left(1, \\sum_{y \\ne f(x)} "
               "h_d\\left(q_x^2/(Q_{f(x)}+Q_y)\\right)\\right)",
    .ball = ball,
    .work = work,
};
