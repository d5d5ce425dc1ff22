/*
 * The constant of relative convexity of the logistic loss for margins that
 * move by at most t: 2 (e^-t - 1 + t) / t^2.  Enclosure: theory/stability.h.
 */
#include "theory/quantity.h"
#include "theory/stability.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t back;

    fmpq_init (back);
    fmpq_neg (back, at);
    exponential_rest_ratio (out, back, prec);
    fmpq_clear (back);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at))
        return UNABLE;
    fmpq_one (value);
    return EVALUATED;
}

QUANTITY (teleport_stability_lower) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "2 (e^{-t} - 1 + t)/t^2",
    .ball = ball,
    .exact = exact,
};
