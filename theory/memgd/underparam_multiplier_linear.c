/*
 * The multiplier of three tokens if the linear part of its cubic equation were
 * all: e_2 l = e_3, or 1 / l = sum 1 / p_x.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

/* Finite sums of enclosures. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p = _arb_vec_init (3);
    arb_t part;
    slong x;

    arb_init (part);
    simplex_zipf (p, at, 3, prec);
    arb_zero (out);
    for (x = 0; x < 3; x++) {
        arb_inv (part, p + x, prec);
        arb_add (out, out, part, prec);
    }
    arb_inv (out, out, prec);
    arb_clear (part);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_multiplier_linear) = {
    .axes = "alpha",
    .domain = "alpha >= 0",
    .formula = "e_3/e_2",
    .ball = ball,
};
