/*
 * Adam's margin from all past gradients at once, both kinds of entries moved
 * on their own: see theory/adam_sum.h.
 */
#include "theory/adam_epsilon.h"
#include "theory/adam_sum.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *all = _fmpq_vec_init (EPSILON_STEPS + 1);

    fmpq_set (all + EPSILON_CLASSES, at + CLASSES);
    fmpq_one (all + EPSILON_MASS);
    fmpq_set (all + EPSILON_RATE, at + RATE);
    fmpq_set (all + EPSILON_BETA1, at + BETA1);
    fmpq_set (all + EPSILON_BETA2, at + BETA2);
    adam_sum_margin (out, all, fmpz_get_si (fmpq_numref (at + STEPS)), prec);
    _fmpq_vec_clear (all, EPSILON_STEPS + 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return adam_sum_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_adam_margin_sum) = {
    .axes = "c lr beta1 beta2 k",
    .domain = "integer c >= 2, lr > 0, 0 <= beta1 < 1, 0 <= beta2 < 1, "
              "integer 0 <= k <= 1000000",
    .formula = "a_k - b_k,\\ a_k = a_{k-1} + \\eta \\frac{\\sum \\beta_1^i "
               "g_{k-i}/\\sum \\beta_1^i}{\\sqrt{\\sum \\beta_2^i "
               "g_{k-i}^2/\\sum \\beta_2^i}}",
    .ball = ball,
    .work = work,
};
