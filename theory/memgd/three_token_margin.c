/*
 * Three tokens of two classes in the plane whose signed keys have the relation
 * c_1 a_1 + c_2 a_2 + c_3 a_3 = 0, c > 0, so that no linear memory gets all
 * right: the margin of token i where cross-entropy, with frequencies
 * proportional to p, is least.  See theory/simplex.h.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

enum { P1, C1 = 3, TOKEN = 6 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v, p, c, m;
    slong i, x;

    if (!fmpq_get_index (&i, at + TOKEN))
        return OUT_OF_DOMAIN;
    v = _arb_vec_init (9), p = v, c = v + 3, m = v + 6;
    for (x = 0; x < 3; x++) {
        arb_set_fmpq (p + x, at + P1 + x, prec);
        arb_set_fmpq (c + x, at + C1 + x, prec);
    }
    simplex_margins (m, NULL, p, c, 3, prec);
    arb_set (out, m + i - 1);
    _arb_vec_clear (v, 9);
    return EVALUATED;
}

QUANTITY (memgd_three_token_margin) = {
    .axes = "p1 p2 p3 c1 c2 c3 i",
    .domain = "p1 > 0, p2 > 0, p3 > 0, c1 > 0, c2 > 0, c3 > 0, integer 1 <= i "
              "<= 3",
    .formula = "\\log (p_i/(\\lambda c_i) - 1), \\sum_x c_x \\log "
               "(p_x/(\\lambda c_x) - 1) = 0",
    .ball = ball,
};
