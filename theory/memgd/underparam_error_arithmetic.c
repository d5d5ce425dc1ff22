/*
 * The error of cross-entropy on three tokens if the second were held where p_2
 * exceeds the arithmetic mean of p_1 and p_3, in place of the harmonic one:
 * x^-alpha is convex, so that it never would.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p = _arb_vec_init (3);

    simplex_zipf (p, at, 3, prec);
    arb_add (out, p + 1, p + 2, prec);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_error_arithmetic) = {
    .axes = "alpha",
    .domain = "alpha > 0",
    .formula = "p_2 + p_3",
    .ball = ball,
};
