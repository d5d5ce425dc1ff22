/* The loss of a class under T steps along the mean gradient, the limit of
   large batches. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, MASS, RATE, BATCH, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    fmpq_mul (step, at + RATE, at + MASS);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    margin_loss (out, out, at + CLASSES, prec);
    fmpq_clear (step);
    return EVALUATED;
}

QUANTITY (imbalance_sgd_batch_loss_mean) = {
    .axes = "c p eta B T",
    .domain = "integer c >= 2, 0 < p < 1, eta > 0, integer B >= 1, "
              "integer 0 <= T <= 1000",
    .formula = "\\log(1 + (c-1) e^{-u_T}),\\ u_{n+1} = u_n + \\frac{\\eta p "
               "c}{e^{u_n} + c - 1}",
    .ball = ball,
};
