/*
 * theta_4 (0, 1/2) by the transformation of modular theta functions: the nome
 * exp (i pi tau) is 1/2 at tau = i log 2 / pi.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    acb_t tau, z, t1, t2, t3, t4;
    arb_t pi;

    (void) at;
    acb_init (tau);
    acb_init (z);
    acb_init (t1);
    acb_init (t2);
    acb_init (t3);
    acb_init (t4);
    arb_init (pi);
    arb_const_pi (pi, prec + 8);
    arb_const_log2 (acb_imagref (tau), prec + 8);
    arb_div (acb_imagref (tau), acb_imagref (tau), pi, prec + 8);
    acb_modular_theta (t1, t2, t3, t4, z, tau, prec + 8);
    acb_get_real (out, t4);
    acb_clear (tau);
    acb_clear (z);
    acb_clear (t1);
    acb_clear (t2);
    acb_clear (t3);
    acb_clear (t4);
    arb_clear (pi);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_limit_modular) = {
    .axes = "",
    .domain = "",
    .formula = "\\vartheta_4(0 \\mid \\tau),\\ \\tau = i \\log 2/\\pi",
    .ball = ball,
};
