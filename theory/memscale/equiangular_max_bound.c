/*
 * What the error of M classes cannot fall below, whatever the outputs of
 * equal length: the probability to lose to the heaviest wrong class.
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
    competition_error (out, &all, HEAVIEST_COMPETITOR, cap_value, d);
    competition_clear (&all);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return competition_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_equiangular_max_bound) = {
    .axes = COMPETITION_AXES,
    .domain = COMPETITION_DOMAIN,
    .formula = "\\sum_x p_x \\max_{y \\ne f(x)} "
               "h_d\\left(q_x^2/(Q_{f(x)}+Q_y)\\right)",
    .ball = ball,
    .work = work,
};
