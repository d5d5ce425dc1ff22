/*
 * The margin of a class under Adam with epsilon from all past gradients at
 * once: see theory/adam_sum.h.
 */
#include "theory/adam_epsilon.h"
#include "theory/adam_sum.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    adam_sum_margin (out, at, fmpz_get_si (fmpq_numref (at + EPSILON_STEPS)),
                     prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return adam_sum_work (fmpz_get_d (fmpq_numref (at + EPSILON_STEPS)));
}

QUANTITY (imbalance_adam_epsilon_sum) = {
    .axes = "c p lr beta1 beta2 epsilon k",
    .domain = "integer c >= 2, 0 < p <= 1, lr > 0, 0 <= beta1 < 1, "
              "0 <= beta2 < 1, epsilon >= 0, integer 0 <= k <= 1000000",
    .formula = "a_k - b_k,\\ a_k = a_{k-1} + \\eta \\frac{\\sum \\beta_1^i "
               "g_{k-i}/\\sum \\beta_1^i}{\\sqrt{\\sum \\beta_2^i "
               "g_{k-i}^2/\\sum \\beta_2^i} + \\epsilon}",
    .ball = ball,
    .work = work,
};
