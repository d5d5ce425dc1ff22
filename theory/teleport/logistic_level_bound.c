/*
 * A bound of that rest, a constant times the square root of the gap, from the
 * eigenvalues at the minimiser and a Lipschitz constant of the Hessian.
 * With l1 > l2 these, N that, r = 1/10, m = l2 - N r/3 and E^2 = 2 gap/m the
 * level set lies in the disc of radius E < r, and the rest is at most E^3/gap
 * times
 *
 *   (8 l1 N/3 + N^2 r/4) ((1-2 l2)^2 - (1-2 l1)^2)/(2 (l1 - l2))
 *       + N ((1-2 l1)^2/6 + 7/24 + l1 N r/2),
 *
 * of which the quotient is 2 (1 - l1 - l2).
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_sharpness);

/* Set N to mean |a|^3 / (6 sqrt 3), the six rows having |a|^2 = 1, 1, 2, 2, 5,
   5 and the third derivative of the loss being at most 1 / (6 sqrt 3). */
static void
hessian_lipschitz (arb_t n, slong prec)
{
    arb_t root;

    arb_init (root);
    arb_sqrt_ui (n, 2, prec);
    arb_mul_ui (n, n, 2, prec);
    arb_sqrt_ui (root, 5, prec);
    arb_addmul_ui (n, root, 5, prec);
    arb_add_ui (n, n, 1, prec);
    arb_sqrt_ui (root, 3, prec);
    arb_div (n, n, root, prec);
    arb_div_ui (n, n, 18, prec);
    arb_clear (root);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (6), l = v, n = v + 2, m = v + 3, part = v + 4,
            size = v + 5;
    fmpq *which = _fmpq_vec_init (1);
    slong i;

    for (i = 0; i < 2; i++) {
        fmpq_set_si (which, i + 1, 1);
        teleport_logistic_sharpness_quantity.ball (l + i, which, prec);
    }
    hessian_lipschitz (n, prec);
    /* m, then (2/m)^(3/2) sqrt gap. */
    arb_div_ui (m, n, 30, prec);
    arb_sub (m, l + 1, m, prec);
    arb_ui_div (m, 2, m, prec);
    arb_sqrt (size, m, prec);
    arb_mul (size, size, m, prec);
    arb_set_fmpq (part, at, prec);
    arb_sqrt (part, part, prec);
    arb_mul (size, size, part, prec);
    /* (8 l1/3 + N/40) (1 - l1 - l2) 2, all to be multiplied by N. */
    arb_mul_ui (part, l, 320, prec);
    arb_addmul_ui (part, n, 3, prec);
    arb_div_ui (part, part, 120, prec);
    arb_add (m, l, l + 1, prec);
    arb_sub_ui (m, m, 1, prec);
    arb_mul_si (m, m, -2, prec);
    arb_mul (out, part, m, prec);
    arb_mul_2exp_si (m, l, 1);
    arb_sub_ui (m, m, 1, prec);
    arb_mul (m, m, m, prec);
    arb_div_ui (m, m, 6, prec);
    arb_add (out, out, m, prec);
    arb_mul (m, l, n, prec);
    arb_div_ui (m, m, 20, prec);
    arb_add (out, out, m, prec);
    arb_set_ui (m, 7);
    arb_div_ui (m, m, 24, prec);
    arb_add (out, out, m, prec);
    arb_mul (out, out, n, prec);
    arb_mul (out, out, size, prec);
    _arb_vec_clear (v, 6);
    _fmpq_vec_clear (which, 1);
    return EVALUATED;
}

QUANTITY (teleport_logistic_level_bound) = {
    .axes = "gap",
    .domain = "0 < gap <= 1/2000",
    .formula = "K \\sqrt{\\mathrm{gap}}",
    .ball = ball,
};
