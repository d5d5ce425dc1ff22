/*
 * The time of sign_escape_time by a certified integral: with g = 1 / cosh v it
 * is pi/4 times that of 1 + 1 / cosh v, down to v = asech (1 - eta).
 *
 * Analytic off the zeros of cosh, where the quotient is not finite.
 */
#include "theory/integral.h"
#include "theory/quantity.h"

enum { DIMENSION, REST };

static void
slowness (acb_t value, const acb_t v, int analytic, void *context, slong prec)
{
    (void) analytic;
    (void) context;
    acb_sech (value, v, prec);
    acb_add_ui (value, value, 1, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t g;
    arb_t low, high;

    fmpq_init (g);
    arb_init (low);
    arb_init (high);
    if (!fmpq_is_zero (at + REST)) {
        fmpq_sub_si (g, at + REST, 1);
        fmpq_neg (g, g);
        fmpq_inv (g, g);
        arb_set_fmpq (low, g, prec);
        arb_acosh (low, low, prec);
    }
    arb_set_fmpq (high, at + DIMENSION, prec);
    arb_acosh (high, high, prec);
    integral_adaptive (out, slowness, NULL, low, high, prec);
    arb_const_pi (low, prec);
    arb_mul (out, out, low, prec);
    arb_mul_2exp_si (out, out, -2);
    fmpq_clear (g);
    arb_clear (low);
    arb_clear (high);
    return EVALUATED;
}

QUANTITY (multiindex_sign_escape_time_integral) = {
    .axes = "d eta",
    .domain = "integer d >= 3, 0 <= eta <= 1/2",
    .formula = "\\frac\\pi4 \\int (1 + \\operatorname{sech} v)\\,dv,\\ g = "
               "\\operatorname{sech} v",
    .ball = ball,
};
