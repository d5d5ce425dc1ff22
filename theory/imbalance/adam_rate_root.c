/* The rate of Adam by bisection in s = sqrt (1 - beta2 e^4r): see
   theory/adam_root.h. */
#include "theory/adam_root.h"
#include "theory/quantity.h"

enum { RATE, BETA1, BETA2 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    adam_root (out, at + RATE, at + BETA1, at + BETA2, 2, prec);
    return EVALUATED;
}

QUANTITY (imbalance_adam_rate_root) = {
    .axes = "lr beta1 beta2",
    .domain = "lr > 0, 0 <= beta1 <= beta2 < 1, beta2 > 0",
    .formula = "\\tfrac12 \\log\\frac{1-s^2}{\\beta_2}",
    .ball = ball,
};
