/*
 * The exponent of mixed_fitted_slope as the mean of the local one,
 * mixed_slope, over log d: a certified integral.
 *
 * Analytic where d is neither 1 nor makes A d + 2 (1 - A) or T vanish: the
 * logs and quotients are not finite on boxes where one may.
 */
#include "theory/integral.h"
#include "theory/mixed_escape.h"

enum { MIXTURE, DIMENSION, RATIO };

/* log (1 + x), not finite where the cut may be met. */
static void
plus_one_log (acb_t value, const acb_t x, int analytic, slong prec)
{
    acb_add_ui (value, x, 1, prec);
    box_log (value, value, analytic, prec);
}

/* Set TIME to 2 T at the complex number d, A = eps^2 at CONTEXT. */
static void
twice_time (acb_t time, const acb_t d, int analytic, const arb_t a, slong prec)
{
    acb_t gain, rest;

    acb_init (gain);
    acb_init (rest);
    acb_sub_ui (gain, d, 2, prec);
    acb_mul_2exp_si (gain, gain, -1);
    if (arb_is_zero (a)) {
        acb_set (time, gain);
        acb_zero (rest);
    } else {
        acb_mul_arb (gain, gain, a, prec);
        plus_one_log (rest, gain, analytic, prec);
        acb_div_arb (time, rest, a, prec);
    }
    acb_sub_ui (gain, d, 1, prec);
    box_log (gain, gain, analytic, prec);
    acb_sub (gain, gain, rest, prec);
    acb_set_arb (rest, a);
    acb_sub_ui (rest, rest, 2, prec);
    acb_div (gain, gain, rest, prec);
    acb_sub (time, time, gain, prec);
    acb_clear (gain);
    acb_clear (rest);
}

/* The local exponent at d = e^L. */
static void
exponent (acb_t value, const acb_t l, int analytic, void *context, slong prec)
{
    const arb_struct *a = context;
    acb_t d, time, rate;

    acb_init (d);
    acb_init (time);
    acb_init (rate);
    acb_exp (d, l, prec);
    twice_time (time, d, analytic, a, prec);
    acb_sub_ui (rate, d, 2, prec);
    acb_mul_arb (rate, rate, a, prec);
    acb_add_ui (rate, rate, 2, prec);
    acb_mul (rate, rate, time, prec);
    acb_sub_ui (time, d, 1, prec);
    acb_mul (rate, rate, time, prec);
    acb_mul (d, d, d, prec);
    acb_div (value, d, rate, prec);
    acb_clear (d);
    acb_clear (time);
    acb_clear (rate);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t a, from, width;

    arb_init (a);
    arb_init (from);
    arb_init (width);
    arb_set_fmpq (a, at + MIXTURE, prec);
    arb_mul (a, a, a, prec);
    arb_set_fmpq (from, at + DIMENSION, prec);
    arb_log (from, from, prec);
    arb_set_fmpq (width, at + RATIO, prec);
    arb_log (width, width, prec);
    arb_add (out, from, width, prec);
    integral_adaptive (out, exponent, a, from, out, prec);
    arb_div (out, out, width, prec);
    arb_clear (a);
    arb_clear (from);
    arb_clear (width);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_fitted_slope_mean) = {
    .axes = "eps d ratio",
    .domain = "0 <= eps <= 1, integer d >= 3, integer ratio >= 2",
    .formula = "\\frac{1}{\\log r} \\int_{\\log d}^{\\log(rd)} \\frac{d\\,"
               "T'(d)}{T(d)}\\,d\\log d",
    .ball = ball,
};
