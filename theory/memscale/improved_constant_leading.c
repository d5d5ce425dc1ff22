/*
 * The constant of the improved lower bound to first order in 1/d,
 *
 *     Phi (-u) + (2/3) u phi (u) / d,  u = 1 / sqrt 3:
 *
 * P (t_d < -v) = Phi (-v) + phi (v) (v^3 + v) / (4 d) + O (d^-2) at
 * v^2 = d / (3d + 2), v = u (1 - 1/(3d)) + O (d^-2), and the two terms of
 * first order are u phi (u) / 3 each.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    arb_init (t);
    /* phi (u) = e^(-1/6) / sqrt (2 pi); functions of Arb. */
    arb_set_si (t, -6);
    arb_inv (t, t, prec + 8);
    arb_exp (t, t, prec + 8);
    arb_const_pi (out, prec + 8);
    arb_mul_ui (out, out, 6, prec + 8);
    arb_sqrt (out, out, prec + 8);
    arb_div (t, t, out, prec + 8);
    arb_mul_2exp_si (t, t, 1);
    arb_div_ui (t, t, 3, prec + 8);
    arb_div_fmpz (t, t, fmpq_numref (at), prec + 8);
    /* Phi (-u) = erfc (1 / sqrt 6) / 2. */
    arb_set_ui (out, 6);
    arb_rsqrt (out, out, prec + 8);
    arb_hypgeom_erfc (out, out, prec + 8);
    arb_mul_2exp_si (out, out, -1);
    arb_add (out, out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memscale_improved_constant_leading) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "\\Phi(-\\tfrac1{\\sqrt 3})"
               " + \\frac{2}{3\\sqrt 3 d} \\varphi(\\tfrac1{\\sqrt 3})",
    .ball = ball,
};
