/*
 * The constant of the power law of the least error over all weightings: it is
 * B d^(1 - alpha) to leading order, with no logarithm.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t a, two_alpha;
    arb_t t, power;

    prec += 16;
    arb_init (t);
    arb_init (power);
    fmpq_init (a);
    fmpq_init (two_alpha);
    /* A closed form: K = Gamma (a) (2 alpha)^a, a = 1 - 1 / (2 alpha). */
    fmpq_mul_2exp (two_alpha, at, 1);
    fmpq_inv (a, two_alpha);
    fmpq_sub_si (a, a, 1);
    fmpq_neg (a, a);
    arb_gamma_fmpq (out, a, prec);
    arb_set_fmpq (t, two_alpha, prec);
    arb_set_fmpq (power, a, prec);
    arb_pow (t, t, power, prec);
    arb_mul (out, out, t, prec);
    /* K^alpha / (2 sqrt (2 pi) (alpha - 1) zeta (alpha)) */
    arb_set_fmpq (power, at, prec);
    arb_pow (out, out, power, prec);
    arb_const_pi (t, prec);
    arb_mul_2exp_si (t, t, 3);
    arb_sqrt (t, t, prec);
    arb_div (out, out, t, prec);
    fmpq_sub_si (a, at, 1);
    arb_set_fmpq (t, a, prec);
    arb_div (out, out, t, prec);
    zipf_total (t, at, prec);
    arb_div (out, out, t, prec);
    arb_clear (t);
    arb_clear (power);
    fmpq_clear (a);
    fmpq_clear (two_alpha);
    return EVALUATED;
}

QUANTITY (memscale_optimal_constant) = {
    .axes = "alpha",
    .domain = "alpha > 1",
    .formula = "\\frac{K^\\alpha}{2\\sqrt{2\\pi}(\\alpha-1)\\zeta(\\alpha)},"
               " \\quad K = \\Gamma(1-\\frac1{2\\alpha})"
               " (2\\alpha)^{1-\\frac1{2\\alpha}}",
    .ball = ball,
};
