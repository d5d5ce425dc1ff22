/*
 * The normal tail above the cap, v = -log (1-w).
 */
#include "theory/quantity.h"

enum { DIMENSION, WEIGHT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t k;
    arb_t x;

    arb_init (x);
    fmpq_init (k);
    /* (1/2) erfc (sqrt (-K log (1-w) / 2)), a function of Arb. */
    fmpq_set_si (k, 1, 2);
    fmpq_sub (k, at + DIMENSION, k);
    fmpq_div_2exp (k, k, 1);
    arb_set_fmpq (out, at + WEIGHT, prec + 8);
    arb_neg (out, out);
    arb_log1p (out, out, prec + 8);
    arb_set_fmpq (x, k, prec + 8);
    arb_mul (out, out, x, prec + 8);
    arb_neg (out, out);
    arb_sqrtpos (out, out, prec + 8);
    arb_hypgeom_erfc (out, out, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (x);
    fmpq_clear (k);
    return EVALUATED;
}

QUANTITY (memscale_cap_upper) = {
    .axes = "d w",
    .domain = "integer d >= 1, 0 <= w < 1",
    .formula = "\\Phi(-\\sqrt{(d - 1/2) v}), \\quad v = -\\log(1-w)",
    .ball = ball,
};
