/*
 * Expected error of a two-class linear memory that stores the P most frequent
 * items of the infinite Zipf law, item x with weight p (x)^rho.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, STORED, DIMENSION };

static void
get_two_b (fmpq_t two_b, const fmpq *at)
{
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stored, d;
    fmpq_t two_b;
    arb_t norm;

    if (!fmpq_get_index (&stored, at + STORED) || stored == NO_LAST
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    fmpq_init (two_b);
    get_two_b (two_b, at);
    /* A finite sum, what scheme_error leaves out of it bounded there, and a
       zeta tail for the items that are not stored. */
    power_sum (norm, two_b, 1, stored, prec + 30);
    scheme_error (out, at + ZIPF, two_b, stored, norm, d, prec + 10);
    power_sum (norm, at + ZIPF, stored + 1, NO_LAST, prec + 10);
    arb_mul_2exp_si (norm, norm, -1);
    arb_add (out, out, norm, prec + 10);
    power_sum (norm, at + ZIPF, 1, NO_LAST, prec + 10);
    arb_div (out, out, norm, prec);
    fmpq_clear (two_b);
    arb_clear (norm);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong stored;
    fmpq_t two_b;
    double answer;

    if (!fmpq_get_index (&stored, at + STORED))
        return HUGE_VAL;
    fmpq_init (two_b);
    get_two_b (two_b, at);
    answer = scheme_work (two_b, stored,
                          fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
    fmpq_clear (two_b);
    return answer;
}

QUANTITY (memscale_threshold_power_error) = {
    .axes = "alpha rho P d",
    .domain = "alpha > 1, rho >= 0, integer P >= 1, integer d >= 1",
    .formula = "\\sum_{x \\le P} p_x h_d(w_x) + \\frac12 p(>P), \\quad"
               " p_x = x^{-\\alpha}/\\zeta(\\alpha), w_x ="
               " x^{-2\\rho\\alpha}/\\sum_{y \\le P} y^{-2\\rho\\alpha}",
    .ball = ball,
    .work = work,
};
