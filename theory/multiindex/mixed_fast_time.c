/*
 * The time in which flow with the best link for h_2 + c h_3, c^2 = weight,
 * takes the squared overlap from start to end: g' = 2 (1-g) g^2 (2 + b g), b =
 * 3 c^2, and by partial fractions
 *
 *     2 T = [-1/(2g) + (2-b)/4 log g - log (1-g)/(2+b)
 *            + b^2/(4 (2+b)) log (2 + b g)].
 */
#include "theory/quantity.h"

enum { WEIGHT, FROM, TO };

/* Add FACTOR log (TO / FROM) to OUT. */
static void
add_log (arb_t out, const fmpq_t factor, const fmpq_t to, const fmpq_t from,
         slong prec)
{
    fmpq_t ratio;
    arb_t x, y;

    fmpq_init (ratio);
    arb_init (x);
    arb_init (y);
    fmpq_div (ratio, to, from);
    arb_set_fmpq (x, ratio, prec);
    arb_log (x, x, prec);
    arb_set_fmpq (y, factor, prec);
    arb_addmul (out, x, y, prec);
    fmpq_clear (ratio);
    arb_clear (x);
    arb_clear (y);
}

/* V[0..5] are b, a factor, and what the logarithms are of. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (5);
    slong wp = prec + 32;

    fmpq_mul_si (v, at + WEIGHT, 3);
    /* (1/from - 1/to) / 2 */
    fmpq_inv (v + 2, at + FROM);
    fmpq_inv (v + 3, at + TO);
    fmpq_sub (v + 1, v + 2, v + 3);
    fmpq_div_2exp (v + 1, v + 1, 1);
    arb_set_fmpq (out, v + 1, wp);
    fmpq_sub_si (v + 1, v, 2);
    fmpq_neg (v + 1, v + 1);
    fmpq_div_2exp (v + 1, v + 1, 2);
    add_log (out, v + 1, at + TO, at + FROM, wp);
    fmpq_add_si (v + 1, v, 2);
    fmpq_inv (v + 1, v + 1);
    fmpq_sub_si (v + 2, at + TO, 1);
    fmpq_sub_si (v + 3, at + FROM, 1);
    add_log (out, v + 1, v + 3, v + 2, wp);
    fmpq_mul (v + 1, v + 1, v);
    fmpq_mul (v + 1, v + 1, v);
    fmpq_div_2exp (v + 1, v + 1, 2);
    fmpq_mul (v + 2, v, at + TO);
    fmpq_add_si (v + 2, v + 2, 2);
    fmpq_mul (v + 3, v, at + FROM);
    fmpq_add_si (v + 3, v + 3, 2);
    add_log (out, v + 1, v + 2, v + 3, wp);
    arb_mul_2exp_si (out, out, -1);
    _fmpq_vec_clear (v, 5);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_fast_time) = {
    .axes = "weight start end",
    .domain = "weight > 0, 0 < start <= end < 1",
    .formula = "\\frac12 \\left[-\\frac{1}{2g} + \\frac{2-b}{4} \\log g - "
               "\\frac{\\log(1-g)}{2+b} + \\frac{b^2 \\log(2+bg)}{4(2+b)}"
               "\\right]_{\\text{start}}^{\\text{end}},\\ b = 3c^2",
    .ball = ball,
};
