/*
 * How many steps' time gradient descent is ahead of the flow after k steps:
 * G (m_k) / (eta p M) - k, theory/excess.h.
 */
#include "theory/excess.h"
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t half;

    fmpq_init (step);
    arb_init (half);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    excess_after (out, half, step, at + CLASSES, at + STEPS, prec);
    fmpq_clear (step);
    arb_clear (half);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_descent_excess) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "((M-1) m_k + e^{m_k} - 1)/(\\eta p M) - k",
    .ball = ball,
    .work = work,
};
