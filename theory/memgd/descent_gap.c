/* By how much k gradient steps of size eta are ahead of the flow at time eta
   k: the margin of margin_descent less that of margin_flow. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t flow;

    fmpq_init (step);
    arb_init (flow);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    fmpq_mul (step, step, at + STEPS);
    arb_set_fmpq (flow, step, prec);
    margin_flow (flow, flow, at + CLASSES, prec);
    arb_sub (out, out, flow, prec);
    fmpq_clear (step);
    arb_clear (flow);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_descent_gap) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "m_k - m(\\eta k)",
    .ball = ball,
    .work = work,
};
