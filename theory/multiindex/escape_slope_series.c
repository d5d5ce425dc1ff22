/*
 * The local exponent of escape_time by another route: the first two terms of
 * the power series of T at d (1 + x), from the primitive at the overlap's
 * logit, u = -log (d (1 + x) - 1), and 1 + e^-u = d (1 + x).
 */
#include "theory/escape.h"

/* Set TIME to 2 s T as a series in x to the first order. */
static void
time_series (arb_poly_t time, slong s, const fmpq_t d, slong prec)
{
    arb_poly_t odds, power, term;
    arb_t number;
    slong j;

    arb_poly_init (odds);
    arb_poly_init (power);
    arb_poly_init (term);
    arb_init (number);
    arb_set_fmpq (number, d, prec);
    arb_poly_set_coeff_arb (odds, 0, number);
    arb_poly_set_coeff_arb (odds, 1, number);
    arb_poly_set_coeff_si (power, 0, 1);
    for (j = 1; j < s; j++) {
        arb_poly_mullow (power, power, odds, 2, prec);
        arb_set_si (number, j);
        arb_poly_scalar_div (term, power, number, prec);
        arb_poly_add (time, time, term, prec);
        /* Less the same at d = 2. */
        arb_one (number);
        arb_mul_2exp_si (number, number, j);
        arb_div_si (number, number, j, prec);
        arb_poly_set_arb (term, number);
        arb_poly_sub (time, time, term, prec);
    }
    arb_poly_add_si (odds, odds, -1, prec);
    arb_poly_log_series (odds, odds, 2, prec);
    arb_poly_add (time, time, odds, prec);
    arb_poly_clear (odds);
    arb_poly_clear (power);
    arb_poly_clear (term);
    arb_clear (number);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    arb_poly_t time;
    arb_t slope;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_poly_init (time);
    arb_init (slope);
    time_series (time, s, at + 1, prec);
    arb_poly_get_coeff_arb (out, time, 0);
    arb_poly_get_coeff_arb (slope, time, 1);
    arb_div (out, slope, out, prec);
    arb_poly_clear (time);
    arb_clear (slope);
    return EVALUATED;
}

QUANTITY (multiindex_escape_slope_series) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 3",
    .formula = "[x]\\log T(d(1+x))",
    .ball = ball,
    .work = escape_work,
};
