/*
 * A bound from above for the lead of descent_excess, theory/excess.h.
 */
#include "theory/excess.h"
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t half, below, above;

    fmpq_init (step);
    arb_init (half);
    arb_init (below);
    arb_init (above);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    excess_after (out, half, step, at + CLASSES, at + STEPS, prec);
    excess_rest (below, above, step, prec);
    arb_add (out, half, above, prec);
    fmpq_clear (step);
    arb_clear (half);
    arb_clear (below);
    arb_clear (above);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_descent_excess_above) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "\\tfrac12 \\log((M - 1 + e^{m_k})/M) + x e^x B(x),\\ B = (e^x "
               "- 1 - x - x^2/2)/x^3,\\ x = \\eta p",
    .ball = ball,
    .work = work,
};
