/*
 * The margin of a class of frequency p after k steps of Adam with epsilon
 * outside the root, from W = 0 on one-hot inputs.  A factor of the gradient is
 * no longer without effect: the diagonal entry a, whose gradient is p (c-1) q,
 * and the others b, with p q, q = 1 / (e^{a-b} + c - 1), are no longer
 * opposite, and classes differ.  Encloses, as adam_move does.
 */
#include "theory/adam.h"
#include "theory/adam_epsilon.h"
#include "theory/quantity.h"

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    adam_epsilon_margins (balls, at, last, n, AS_PUBLISHED, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + EPSILON_STEPS, 1, prec);
}

QUANTITY (imbalance_adam_epsilon_margin) = {
    .axes = "c p lr beta1 beta2 epsilon k",
    .domain = "integer c >= 2, 0 < p <= 1, lr > 0, 0 <= beta1 < 1, "
              "0 <= beta2 < 1, epsilon >= 0, integer 0 <= k <= 1000000000",
    .formula = "a_k - b_k,\\ a_k = a_{k-1} + \\frac{\\eta \\hat "
               "m_k}{\\sqrt{\\hat v_k} + \\epsilon},\\ g_k = p(c-1) q_k,\\ "
               "b: g_k = -p q_k",
    .ball = ball,
    .curve = curve,
    .work = adam_epsilon_work,
};
