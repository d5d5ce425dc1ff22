/* The mean loss of group_loss at the time eta k of k steps of size eta. */
#include "theory/quantity.h"

USES (quantity, imbalance_group_loss);

enum { CLASSES, FIRST, LAST, RATE, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq flow[4] = { at[CLASSES], at[FIRST], at[LAST] };
    enum evaluation outcome;

    fmpq_init (flow + 3);
    fmpq_mul (flow + 3, at + RATE, at + COUNT);
    outcome = imbalance_group_loss_quantity.ball (out, flow, prec);
    fmpq_clear (flow + 3);
    return outcome;
}

QUANTITY (imbalance_group_descent_flow_loss) = {
    .axes = "c first last eta k",
    .domain = "integer 2 <= c <= 100000, integer 1 <= first <= last, "
              "integer last <= c, eta > 0, integer k >= 0",
    .formula = "\\sum_y \\pi_y \\ell_c(\\pi_y \\eta k)/\\sum_y \\pi_y "
               "\\text{ over first} \\le y \\le \\text{last}",
    .ball = ball,
};
