/*
 * The time of relu_escape_time as an event of the validated integrator, in the
 * logit u of g and a = asin g: u' = 1/2 + a / pi, and a' = g' / sqrt (1 - g^2)
 * = g (1 - g) u' / sqrt (1 - g^2) = g u' sqrt ((1 - g) / (1 + g)).
 *
 * Encloses since ode_first_zero does; u' >= 1/2 makes the time at most 2 log
 * (d - 1).
 */
#include "theory/ode.h"

/* Set both rates. */
static void
set_rates (struct ode *ode, slong prec)
{
    slong g = ode_logistic (ode, ode_unknown (ode, 0));
    slong one = ode_integer (ode, 1), rate, ratio;
    arb_t number;

    arb_init (number);
    arb_const_pi (number, prec);
    arb_inv (number, number, prec);
    rate = ode_scaled (ode, number, ode_unknown (ode, 1));
    arb_one (number);
    arb_mul_2exp_si (number, number, -1);
    rate = ode_sum (ode, ode_constant (ode, number), rate);
    ratio = ode_quotient (ode, ode_difference (ode, one, g),
                          ode_sum (ode, one, g));
    ratio = ode_power (ode, ratio, number);
    ode_set_rate (ode, 0, rate);
    ode_set_rate (ode, 1,
                  ode_product (ode, ode_product (ode, g, rate), ratio));
    arb_clear (number);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct ode *ode = ode_new (2);
    arb_ptr first = _arb_vec_init (2);
    arb_t zero, last;

    arb_init (zero);
    arb_init (last);
    set_rates (ode, prec);
    arb_set_fmpz (first + 1, fmpq_numref (at));
    arb_sub_ui (first, first + 1, 1, prec);
    arb_log (first, first, prec);
    arb_neg (first, first);
    arb_inv (first + 1, first + 1, prec);
    arb_asin (first + 1, first + 1, prec);
    arb_mul_si (last, first, -2, 30);
    arb_get_ubound_arf (arb_midref (last), last, 30);
    mag_zero (arb_radref (last));
    if (ode_first_zero (out, NULL, ode, ode_unknown (ode, 0), zero, first,
                        zero, last, prec)
        != ONCE)
        arb_indeterminate (out);
    ode_free (ode);
    _arb_vec_clear (first, 2);
    arb_clear (zero);
    arb_clear (last);
    return EVALUATED;
}

/* A step for each unit of the logit, with Taylor polynomials of about prec / 5
   terms squared. */
static double
work (const fmpq *at, slong prec)
{
    double terms = 10 + (double) prec / 5;

    return 5 * terms * terms * (20 + (double) fmpz_bits (fmpq_numref (at)));
}

QUANTITY (multiindex_relu_escape_time_flow) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "t:\\ u(t) = 0,\\ u' = \\frac12 + \\frac a\\pi,\\ a' = g u' "
               "\\sqrt{\\frac{1-g}{1+g}},\\ g = \\frac{1}{1+e^{-u}}",
    .ball = ball,
    .work = work,
};
