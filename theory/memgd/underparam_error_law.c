/*
 * The error of cross-entropy on three tokens by the transition at alpha = 1:
 * the second token is held exactly when 1 + 3^alpha > 2^(1 + alpha).
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p = _arb_vec_init (3);
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    simplex_zipf (p, at, 3, prec);
    arb_set (out, p + 2);
    if (fmpq_cmp (at, one) < 0)
        arb_add (out, out, p + 1, prec);
    fmpq_clear (one);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_error_law) = {
    .axes = "alpha",
    .domain = "alpha > 0, alpha != 1",
    .formula = "p_3 + p_2 1[\\alpha < 1]",
    .ball = ball,
};
