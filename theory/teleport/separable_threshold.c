/*
 * From this sum c of the n losses on the gradient is longest at a point: in
 * z = e^(-c/(n (n-1))) it is the root of (sqrt n - sqrt (n-1)) sum_{j=1}^{n-1}
 * z^-j = sqrt (n-1), of which the left side falls.  By halving, with certain
 * signs.
 */
#include "theory/quantity.h"

/* The sign of (sqrt n - sqrt (n-1)) sum z^-j - sqrt (n-1) at Z, with the sum
   (z^(1-n) - 1)/(1 - z); 0 when unknown. */
static int
side (const arb_t z, slong n, slong prec)
{
    arb_t sum, root, other;
    int sign;

    arb_init (sum);
    arb_init (root);
    arb_init (other);
    arb_inv (sum, z, prec);
    arb_pow_ui (sum, sum, (ulong) n - 1, prec);
    arb_sub_ui (sum, sum, 1, prec);
    arb_sub_ui (root, z, 1, prec);
    arb_neg (root, root);
    arb_div (sum, sum, root, prec);
    arb_sqrt_ui (root, (ulong) n - 1, prec);
    arb_sqrt_ui (other, (ulong) n, prec);
    arb_sub (other, other, root, prec);
    arb_mul (sum, sum, other, prec);
    arb_sub (sum, sum, root, prec);
    sign = arb_is_positive (sum) ? 1 : arb_is_negative (sum) ? -1 : 0;
    arb_clear (sum);
    arb_clear (root);
    arb_clear (other);
    return sign;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, i, wp = FLINT_MAX (prec, 32) + 16;
    arb_t low, high, z;
    int sign = 1;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    arb_init (low);
    arb_init (high);
    arb_init (z);
    arb_one (high);
    for (i = 0; i < 2 * wp && sign != 0; i++) {
        arb_add (z, low, high, 2 * wp);
        arb_mul_2exp_si (z, z, -1);
        sign = side (z, n, wp + 20);
        if (sign != 0)
            arb_set (sign > 0 ? low : high, z);
    }
    arb_union (out, low, high, wp);
    arb_log (out, out, wp);
    arb_mul_si (out, out, -n, wp);
    arb_mul_si (out, out, n - 1, wp);
    arb_clear (low);
    arb_clear (high);
    arb_clear (z);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 20 * (double) prec;
}

QUANTITY (teleport_separable_threshold) = {
    .axes = "n",
    .domain = "integer n >= 2",
    .formula = "c : n (1 - e^{-c/n})^2 = (n-1) (1 - e^{-c/(n-1)})^2",
    .ball = ball,
    .work = work,
};
