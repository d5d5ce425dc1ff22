/*
 * The constant of the least error by its integrals: with a = 1 / (2 alpha)
 * and W = e^y for Lambert's function of (X/x)^(2 alpha),
 *
 *     K = int (W e^W)^-a dW = int exp ((1-a) y - a e^y) dy,
 *     I = int t^-alpha Phi (-sqrt W0 (t^(-2 alpha))) dt
 *       = a int Phi (-e^(y/2)) exp ((1/2-a) (y + e^y)) (1 + e^y) dy,
 *
 * it is K^(alpha-1) I / zeta (alpha).  Both integrands are entire in y.
 *
 * Left of -L <= -1 the first is below e^((1-a) y), and the second, where
 * e^y < 2/5 and Phi < 1/2, below 2 a e^((1/2-a) y).  Right of U >= 0 the
 * integrals of W^-a e^(-a W) and, as Phi (-s) <= e^(-s^2/2) / sqrt (2 pi) / s,
 * of a (2 / sqrt (2 pi)) W^-a e^(-a W) over W > e^U are below e^(-a e^U) / a.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

/* Set VALUE to exp ((1-a) y - a e^y) for the rational a at DATA. */
static int
scale_integrand (acb_ptr value, const acb_t y, void *data, slong order,
                 slong prec)
{
    const fmpq *a = data;
    acb_t t, u;

    (void) order;
    acb_init (t);
    acb_init (u);
    /* y - a (y + e^y) */
    acb_exp (t, y, prec);
    acb_add (t, t, y, prec);
    acb_mul_fmpz (t, t, fmpq_numref (a), prec);
    acb_div_fmpz (t, t, fmpq_denref (a), prec);
    acb_sub (u, y, t, prec);
    acb_exp (value, u, prec);
    acb_clear (t);
    acb_clear (u);
    return 0;
}

/* The other integrand, with 2 Phi (-s) = erfc (s / sqrt 2). */
static int
error_integrand (acb_ptr value, const acb_t y, void *data, slong order,
                 slong prec)
{
    const fmpq *a = data;
    fmpq_t half;
    acb_t t, u;

    (void) order;
    fmpq_init (half);
    acb_init (t);
    acb_init (u);
    fmpq_set_si (half, 1, 2);
    fmpq_sub (half, half, a);
    acb_exp (t, y, prec);
    acb_add (u, t, y, prec);
    acb_mul_fmpz (u, u, fmpq_numref (half), prec);
    acb_div_fmpz (u, u, fmpq_denref (half), prec);
    acb_exp (u, u, prec);
    acb_add_ui (t, t, 1, prec);
    acb_mul (u, u, t, prec);
    acb_mul_2exp_si (t, y, -1);
    acb_exp (t, t, prec);
    arb_sqrt_ui (acb_realref (value), 2, prec);
    acb_div_arb (t, t, acb_realref (value), prec);
    acb_hypgeom_erfc (t, t, prec);
    acb_mul (value, t, u, prec);
    acb_mul_fmpz (value, value, fmpq_numref (a), prec);
    acb_div_fmpz (value, value, fmpq_denref (a), prec);
    acb_mul_2exp_si (value, value, -1);
    fmpq_clear (half);
    acb_clear (t);
    acb_clear (u);
    return 0;
}

/* Set SUM to the integral from -LEFT to RIGHT and add FACTOR e^(-RATE LEFT) /
   RATE + e^(-a e^RIGHT) / a to its radius. */
static void
integrate (arb_t sum, acb_calc_func_t integrand, fmpq *a, double left,
           double right, slong factor, const fmpq_t rate, slong prec)
{
    acb_t from, to, total;
    arb_t tail;
    mag_t goal, missing;

    acb_init (from);
    acb_init (to);
    acb_init (total);
    arb_init (tail);
    mag_init (goal);
    mag_init (missing);
    acb_set_si (from, -(slong) left);
    acb_set_si (to, (slong) right);
    mag_set_ui_2exp_si (goal, 1, -prec);
    acb_calc_integrate (total, integrand, a, from, to, prec, goal, NULL, prec);
    arb_set (sum, acb_realref (total));
    arb_set_fmpq (tail, rate, 64);
    arb_mul_arf (acb_realref (total), tail, arb_midref (acb_realref (from)),
                 64);
    arb_exp (acb_realref (total), acb_realref (total), 64);
    arb_mul_si (acb_realref (total), acb_realref (total), factor, 64);
    arb_div (tail, acb_realref (total), tail, 64);
    arb_get_mag (missing, tail);
    arb_add_error_mag (sum, missing);
    arb_exp (acb_realref (to), acb_realref (to), 64);
    arb_set_fmpq (tail, a, 64);
    arb_mul (acb_realref (to), acb_realref (to), tail, 64);
    arb_neg (acb_realref (to), acb_realref (to));
    arb_exp (acb_realref (to), acb_realref (to), 64);
    arb_div (tail, acb_realref (to), tail, 64);
    arb_get_mag (missing, tail);
    arb_add_error_mag (sum, missing);
    acb_clear (from);
    acb_clear (to);
    acb_clear (total);
    arb_clear (tail);
    mag_clear (goal);
    mag_clear (missing);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    double a = 0.5 / fmpq_get_d (at), bits = 0.7 * (double) prec + 20,
           left = ceil (bits / (0.5 - a)) + 1, right = ceil (log (bits / a));
    fmpq *v = _fmpq_vec_init (2);
    arb_t t, power;

    arb_init (t);
    arb_init (power);
    fmpq_mul_2exp (v, at, 1);
    fmpq_inv (v, v);
    fmpq_sub_si (v + 1, v, 1);
    fmpq_neg (v + 1, v + 1);
    integrate (t, scale_integrand, v, left, right, 1, v + 1, prec + 20);
    fmpq_sub_si (v + 1, at, 1);
    arb_set_fmpq (power, v + 1, prec + 20);
    arb_pow (t, t, power, prec + 20);
    fmpq_set_si (v + 1, 1, 2);
    fmpq_sub (v + 1, v + 1, v);
    integrate (out, error_integrand, v, left, right, 2, v + 1, prec + 20);
    arb_mul (out, out, t, prec + 20);
    zipf_total (t, at, prec + 20);
    arb_div (out, out, t, prec);
    arb_clear (t);
    arb_clear (power);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double alpha = fmpq_get_d (at), bits = (double) prec;

    /* Nodes along the slow tail, and an error function at each. */
    return bits * bits * alpha / (alpha - 1) * 100;
}

QUANTITY (memscale_optimal_constant_integral) = {
    .axes = "alpha",
    .domain = "alpha > 1",
    .formula =
        "\\frac1{\\zeta(\\alpha)} \\left(\\int_0^\\infty"
        " W_0(t^{-2\\alpha})\\,dt\\right)^{\\alpha-1} \\int_0^\\infty"
        " t^{-\\alpha} \\Phi\\left(-\\sqrt{W_0(t^{-2\\alpha})}\\right) dt",
    .ball = ball,
    .work = work,
};
