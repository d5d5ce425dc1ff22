/*
 * By what a step 1/(upper lambda) after a teleport at most multiplies the gap,
 * on a loss whose margins move by at most t: 1 - lower/upper.  Where both are
 * close to one, 1 - lower/upper = (upper - lower)/upper loses bits that more
 * precision brings back.
 */
#include "theory/quantity.h"
#include "theory/stability.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t lower;
    fmpq_t back;

    arb_init (lower);
    fmpq_init (back);
    fmpq_neg (back, at);
    exponential_rest_ratio (out, at, prec);
    exponential_rest_ratio (lower, back, prec);
    arb_div (out, lower, out, prec);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    arb_clear (lower);
    fmpq_clear (back);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at))
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

QUANTITY (teleport_damped_factor) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "1 - (e^{-t} - 1 + t)/(e^t - 1 - t)",
    .ball = ball,
    .exact = exact,
};
