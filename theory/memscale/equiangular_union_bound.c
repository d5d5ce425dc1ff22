/*
 * The union bound of the error of M equiangular classes: the sum over wrong
 * classes of the probability to lose to each, one at most.
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
    classes_error (out, &classes, ALL_COMPETITORS, cap_value, d);
    classes_clear (&classes);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return classes_work (at, prec + 30, ALL_COMPETITORS);
}

QUANTITY (memscale_equiangular_union_bound) = {
    .axes = CLASSES_AXES,
    .domain = CLASSES_DOMAIN,
    .formula = "\\sum_x p_x \\min\\left(1, \\sum_{y \\ne f(x)} "
               "h_d\\left(q_x^2/(Q_{f(x)}+Q_y)\\right)\\right)",
    .ball = ball,
    .work = work,
};
