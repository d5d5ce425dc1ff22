/*
 * The chance that a run with the fixed link h_k, k odd, finds nothing when it
 * stops as soon as the pull k |m|^(k-1) is below a tolerance: that of an
 * overlap below x = (tolerance/k)^(1/(k-1)), as the pull grows on the way; m^2
 * follows Beta (1/2, (d-1)/2).
 */
#include "theory/quantity.h"

enum { DEGREE, DIMENSION, TOLERANCE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k, wp = prec + 30;
    fmpq_t part;
    arb_t x, half, rest;

    if (!fmpq_get_index (&k, at + DEGREE) || k % 2 == 0)
        return OUT_OF_DOMAIN;
    fmpq_init (part);
    arb_init (x);
    arb_init (half);
    arb_init (rest);
    fmpq_set_si (part, 1, (ulong) k);
    fmpq_mul (part, part, at + TOLERANCE);
    arb_set_fmpq (x, part, wp);
    arb_root_ui (x, x, (ulong) (k - 1) / 2, wp);
    fmpq_sub_si (part, at + DIMENSION, 1);
    fmpq_div_2exp (part, part, 1);
    arb_set_fmpq (rest, part, wp);
    arb_set_d (half, 0.5);
    arb_hypgeom_beta_lower (out, half, rest, x, 1, wp);
    arb_add_ui (out, out, 1, wp);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (part);
    arb_clear (x);
    arb_clear (half);
    arb_clear (rest);
    return EVALUATED;
}

QUANTITY (multiindex_planted_stopped) = {
    .axes = "k d tolerance",
    .domain = "integer 3 <= k <= 1001, integer 2 <= d <= 1000000000, "
              "0 < tolerance < k, where k odd",
    .formula = "\\tfrac12 \\left(1 + I_{x^2}(\\tfrac12, \\tfrac{d-1}{2})"
               "\\right),\\ x^{k-1} = \\text{tolerance}/k",
    .ball = ball,
};
