/*
 * What the error of M classes cannot fall below, whatever the outputs of
 * equal length: the probability to lose to the heaviest wrong class.
 */
#include "theory/classes.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    struct classes classes;

    if (!classes_at (&classes, &d, at, prec + 30))
        return OUT_OF_DOMAIN;
    /* A finite sum. */
    classes_error (out, &classes, HEAVIEST_COMPETITOR, cap_value, d);
    classes_clear (&classes);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return classes_work (at, prec + 30, HEAVIEST_COMPETITOR);
}

QUANTITY (memscale_equiangular_max_bound) = {
    .axes = CLASSES_AXES,
    .domain = CLASSES_DOMAIN,
    .formula = "\\sum_x p_x \\max_{y \\ne f(x)} "
               "h_d\\left(q_x^2/(Q_{f(x)}+Q_y)\\right)",
    .ball = ball,
    .work = work,
};
