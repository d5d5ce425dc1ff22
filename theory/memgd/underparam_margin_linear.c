/*
 * The margin of token i if the push 1 / (1 + e^m) were its linear part
 * 1/2 - m/4: with sum m_x = 0, m_i = 2 - 6 / (p_i sum 1 / p_x).
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

enum { ZIPF, TOKEN };

/* Finite sums of enclosures. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p;
    arb_t part;
    slong i, x;

    if (!fmpq_get_index (&i, at + TOKEN))
        return OUT_OF_DOMAIN;
    p = _arb_vec_init (3);
    arb_init (part);
    simplex_zipf (p, at + ZIPF, 3, prec);
    arb_zero (out);
    for (x = 0; x < 3; x++) {
        arb_inv (part, p + x, prec);
        arb_add (out, out, part, prec);
    }
    arb_mul (out, out, p + i - 1, prec);
    arb_inv (out, out, prec);
    arb_mul_si (out, out, -6, prec);
    arb_add_ui (out, out, 2, prec);
    arb_clear (part);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_margin_linear) = {
    .axes = "alpha i",
    .domain = "alpha >= 0, integer 1 <= i <= 3",
    .formula = "2 - 6/(p_i \\sum_x 1/p_x)",
    .ball = ball,
};
