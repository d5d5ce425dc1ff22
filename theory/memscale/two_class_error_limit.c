/*
 * Expected error of a two-class linear memory that stores item x with weight
 * p (x)^rho, for the Zipf law on all positive integers.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, DIMENSION };

static void
get_two_b (fmpq_t two_b, const fmpq *at)
{
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    fmpq_t two_b;
    arb_t norm;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    fmpq_init (two_b);
    get_two_b (two_b, at);
    /* scheme_error bounds what it leaves out of its series. */
    power_sum (norm, two_b, 1, NO_LAST, prec + 30);
    scheme_error (out, at + ZIPF, two_b, NO_LAST, norm, d, prec);
    power_sum (norm, at + ZIPF, 1, NO_LAST, prec + 30);
    arb_div (out, out, norm, prec);
    fmpq_clear (two_b);
    arb_clear (norm);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    fmpq_t two_b;
    double answer;

    fmpq_init (two_b);
    get_two_b (two_b, at);
    answer = scheme_work (two_b, NO_LAST,
                          fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
    fmpq_clear (two_b);
    return answer;
}

QUANTITY (memscale_two_class_error_limit) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 1",
    .formula = "\\sum_{x \\ge 1} p_x h_d(w_x), \\quad"
               " p_x = x^{-\\alpha}/\\zeta(\\alpha),"
               " w_x = x^{-2\\rho\\alpha}/\\zeta(2\\rho\\alpha)",
    .ball = ball,
    .work = work,
};
