/*
 * Half of the largest eigenvalue of the matrix p e_1 e_1^T + q e_2 e_2^T,
 * e_1 = (1, 0), e_2 = (corr, sqrt (1 - corr^2)), from its entries: the larger
 * root of its characteristic polynomial, as half the trace and the length of
 * what the matrix is beside it.
 */
#include "theory/quantity.h"

enum { FREQUENCY, CORRELATION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (6);
    arb_ptr p = v, q = v + 1, c = v + 2, gap = v + 3, side = v + 4,
            rest = v + 5;

    arb_set_fmpq (p, at + FREQUENCY, prec);
    arb_sub_ui (q, p, 1, prec);
    arb_neg (q, q);
    arb_set_fmpq (c, at + CORRELATION, prec);
    /* Entries: p + q c^2, q c s, q s^2, s^2 = 1 - c^2. */
    arb_mul (rest, c, c, prec);
    arb_mul_2exp_si (gap, rest, 1);
    arb_sub_ui (gap, gap, 1, prec);
    arb_mul (gap, gap, q, prec);
    arb_add (gap, gap, p, prec);
    arb_sub_ui (rest, rest, 1, prec);
    arb_neg (rest, rest);
    arb_sqrtpos (side, rest, prec);
    arb_mul (side, side, c, prec);
    arb_mul (side, side, q, prec);
    arb_mul_2exp_si (side, side, 1);
    arb_hypot (out, gap, side, prec);
    arb_add_ui (out, out, 1, prec);
    arb_mul_2exp_si (out, out, -2);
    _arb_vec_clear (v, 6);
    return EVALUATED;
}

QUANTITY (memgd_sharpness_direct) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1",
    .formula = "\\frac12 \\lambda_{\\max}(p e_1 e_1^T + q e_2 e_2^T)",
    .ball = ball,
};
