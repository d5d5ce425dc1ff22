/*
 * What the least error over all weights tends to: B d^(1 - alpha).
 */
#include "theory/quantity.h"

USES (quantity, memscale_optimal_constant);

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t power;
    arb_t t;
    enum evaluation outcome;

    fmpq_init (power);
    arb_init (t);
    /* A product of functions of Arb. */
    outcome = memscale_optimal_constant_quantity.ball (out, at, prec + 8);
    fmpq_sub_si (power, at + ZIPF, 1);
    arb_set_fmpz (t, fmpq_numref (at + DIMENSION));
    arb_pow_fmpq (t, t, power, prec + 8);
    arb_div (out, out, t, prec);
    fmpq_clear (power);
    arb_clear (t);
    return outcome;
}

QUANTITY (memscale_optimal_error_leading) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2",
    .formula = "\\frac{K^\\alpha}{2\\sqrt{2\\pi}(\\alpha-1)\\zeta(\\alpha)}"
               " d^{1-\\alpha}, \\quad K = \\Gamma(1-\\frac1{2\\alpha})"
               " (2\\alpha)^{1-\\frac1{2\\alpha}}",
    .ball = ball,
};
