/*
 * The same quantile of the escape time by other routes: the overlap by
 * bisection, the time as an integral over y = log 1/x of the slowness
 *
 *     dx / (2 s (1 - x) x^s) = e^((s-1) y) dy / (2 s (1 - e^-y)).
 */
#include "theory/integral.h"
#include "theory/quantity.h"

USES (quantity, multiindex_overlap_quantile_bisected);

enum { LEVEL, DEGREE, WIDTH, DIMENSION };

/* Analytic but at the zeros of 1 - e^-z, where the ball is not finite. */
static void
slowness (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    slong s = *(slong *) context;
    acb_t decay;

    (void) analytic;
    acb_init (decay);
    acb_neg (decay, z);
    acb_exp (decay, decay, prec);
    acb_sub_ui (decay, decay, 1, prec);
    acb_neg (decay, decay);
    acb_mul_si (value, z, s - 1, prec);
    acb_exp (value, value, prec);
    acb_div (value, value, decay, prec);
    acb_div_si (value, value, 2 * s, prec);
    acb_clear (decay);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpq *point;
    arb_t low;
    enum evaluation outcome;

    if (!fmpq_get_index (&s, at + DEGREE))
        return OUT_OF_DOMAIN;
    point = _fmpq_vec_init (3);
    arb_init (low);
    fmpq_sub_si (point, at + LEVEL, 1);
    fmpq_neg (point, point);
    fmpq_set (point + 1, at + WIDTH);
    fmpq_set (point + 2, at + DIMENSION);
    outcome = multiindex_overlap_quantile_bisected_quantity.ball (out, point,
                                                                  prec + 20);
    arb_log (out, out, prec + 20);
    arb_neg (out, out);
    arb_const_log2 (low, prec + 20);
    /* Certified quadrature between enclosed ends. */
    integral_adaptive (out, slowness, &s, low, out, prec + 20);
    _fmpq_vec_clear (point, 3);
    arb_clear (low);
    return outcome;
}

QUANTITY (multiindex_escape_quantile_integral) = {
    .axes = "p s r d",
    .domain = "0 < p < 1, integer 1 <= s <= 64, integer 1 <= r < d <= 10000",
    .formula = "\\int_q^{1/2} \\frac{dx}{2s(1-x)x^s},\\ I_q(r/2, (d-r)/2) = "
               "1-p",
    .ball = ball,
};
