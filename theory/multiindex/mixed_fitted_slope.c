/*
 * The exponent that a line through two points of a plot of log T over log d
 * returns: log (T (r d) / T (d)) / log r, T of mixed_escape_time.
 */
#include "theory/mixed_escape.h"

enum { MIXTURE, DIMENSION, RATIO };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t far;
    arb_t near, scale;

    fmpq_init (far);
    arb_init (near);
    arb_init (scale);
    fmpq_mul (far, at + DIMENSION, at + RATIO);
    mixed_escape_time (near, at + MIXTURE, at + DIMENSION, prec);
    mixed_escape_time (out, at + MIXTURE, far, prec);
    arb_div (out, out, near, prec);
    arb_log (out, out, prec);
    arb_set_fmpq (scale, at + RATIO, prec);
    arb_log (scale, scale, prec);
    arb_div (out, out, scale, prec);
    fmpq_clear (far);
    arb_clear (near);
    arb_clear (scale);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_fitted_slope) = {
    .axes = "eps d ratio",
    .domain = "0 <= eps <= 1, integer d >= 3, integer ratio >= 2",
    .formula = "\\log(T(r d)/T(d))/\\log r",
    .ball = ball,
};
