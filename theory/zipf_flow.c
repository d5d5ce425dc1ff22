#include "theory/zipf_flow.h"

#include <math.h>

#include "theory/margin.h"
#include "theory/zipf.h"

void
zipf_flow_powers (arb_t sum, slong power, const fmpz_t n, slong prec)
{
    fmpq_t exponent;

    fmpq_init (exponent);
    fmpq_set_si (exponent, power, 1);
    zipf_harmonic (sum, exponent, n, prec);
    fmpq_clear (exponent);
}

/* Less than rho, whichever way the logarithm was rounded. */
double
zipf_flow_ratio (const fmpz_t c)
{
    double kappa = fmin (1, 1.57 / fmax (1, fmpz_dlog (c) * 1.0001 - 1));

    return 0.999 * kappa / sqrt (1 + kappa * kappa);
}

void
zipf_flow_init (struct zipf_flow *flow, const fmpz *classes, const fmpq *time,
                slong prec)
{
    flow->classes = classes;
    flow->time = time;
    fmpq_init (flow->c);
    arb_init (flow->harmonic);
    arb_init (flow->pace);
    fmpq_set_fmpz (flow->c, classes);
    zipf_flow_powers (flow->harmonic, 1, classes, prec);
    arb_set_fmpq (flow->pace, time, prec);
    arb_div (flow->pace, flow->pace, flow->harmonic, prec);
    flow->ratio = zipf_flow_ratio (classes);
}

void
zipf_flow_clear (struct zipf_flow *flow)
{
    fmpq_clear (flow->c);
    arb_clear (flow->harmonic);
    arb_clear (flow->pace);
}

void
zipf_flow_margin (arb_t u, arb_t rate, const fmpz_t x,
                  const struct zipf_flow *flow, slong prec)
{
    arb_div_fmpz (u, flow->pace, x, prec);
    margin_flow (u, u, flow->c, prec);
    arb_mul_fmpz (rate, flow->harmonic, x, prec);
    arb_inv (rate, rate, prec);
}

/*
 * Continue U, which holds the margin in its constant coefficient, to N
 * coefficients of h, where 1 + c tau = 1 + c PACE/(1 + h).  Newton's step for
 * e^u + (c-1) u = 1 + c tau doubles the coefficients that are right; it is
 * exact on them, so on balls it encloses.
 */
static void
continue_margin (arb_poly_t u, slong n, const arb_t pace, const fmpz_t c,
                 slong prec)
{
    slong length = 1, i;
    fmpz_t rest;
    arb_poly_t time, e, slope;
    arb_t step;

    fmpz_init (rest);
    arb_poly_init2 (time, n);
    arb_poly_init (e);
    arb_poly_init (slope);
    arb_init (step);
    fmpz_sub_ui (rest, c, 1);
    arb_mul_fmpz (step, pace, c, prec);
    for (i = 0; i < n; i++) {
        arb_poly_set_coeff_arb (time, i, step);
        arb_neg (step, step);
    }
    arb_poly_get_coeff_arb (step, time, 0);
    arb_add_ui (step, step, 1, prec);
    arb_poly_set_coeff_arb (time, 0, step);
    while (length < n) {
        slong old = length;
        length = FLINT_MIN (2 * length, n);
        arb_poly_exp_series (slope, u, length, prec);
        arb_set_fmpz (step, rest);
        arb_poly_scalar_mul (e, u, step, prec);
        arb_poly_add (e, e, slope, prec);
        arb_poly_sub (e, time, e, prec);
        arb_poly_get_coeff_arb (step, slope, 0);
        arb_add_fmpz (step, step, rest, prec);
        arb_poly_set_coeff_arb (slope, 0, step);
        arb_poly_div_series (e, e, slope, length, prec);
        for (i = old; i < length; i++) {
            arb_poly_get_coeff_arb (step, e, i);
            arb_poly_set_coeff_arb (u, i, step);
        }
    }
    fmpz_clear (rest);
    arb_poly_clear (time);
    arb_poly_clear (e);
    arb_poly_clear (slope);
    arb_clear (step);
}

void
zipf_flow_series (arb_poly_t u, arb_t rate, slong n, const fmpz_t x,
                  const struct zipf_flow *flow, slong prec)
{
    arb_t s;

    arb_init (s);
    arb_poly_zero (u);
    zipf_flow_margin (s, rate, x, flow, prec);
    arb_poly_set_coeff_arb (u, 0, s);
    arb_div_fmpz (s, flow->pace, x, prec);
    continue_margin (u, n, s, flow->classes, prec);
    arb_clear (s);
}
