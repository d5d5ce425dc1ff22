/* The rate without first momentum if the second one held the gradients, not
   their squares: e^2r for e^4r. */
#include "theory/adam_root.h"
#include "theory/quantity.h"

enum { RATE, BETA2 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t none;

    fmpq_init (none);
    adam_root (out, at + RATE, none, at + BETA2, 1, prec);
    fmpq_clear (none);
    return EVALUATED;
}

QUANTITY (imbalance_adam_rate_unsquared) = {
    .axes = "lr beta2",
    .domain = "lr > 0, 0 < beta2 < 1",
    .formula = "2r,\\ r = \\eta \\sqrt{\\frac{1-\\beta_2 "
               "e^{2r}}{1-\\beta_2}}",
    .ball = ball,
};
