/*
 * The margin of a class under Adam with epsilon inside the root, where some
 * programs have it.
 */
#include "theory/adam.h"
#include "theory/adam_epsilon.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    adam_epsilon_margins (out, at, at + EPSILON_STEPS, 1, EPSILON_INSIDE,
                          prec);
    return EVALUATED;
}

QUANTITY (imbalance_adam_epsilon_inside) = {
    .axes = "c p lr beta1 beta2 epsilon k",
    .domain = "integer c >= 2, 0 < p <= 1, lr > 0, 0 <= beta1 < 1, "
              "0 <= beta2 < 1, epsilon >= 0, integer 0 <= k <= 1000000000",
    .formula = "a_k - b_k,\\ a_k = a_{k-1} + \\frac{\\eta \\hat "
               "m_k}{\\sqrt{\\hat v_k + \\epsilon}}",
    .ball = ball,
    .work = adam_epsilon_work,
};
