/*
 * The same by the minimum itself: the signed keys (1, 0), (0, 1) and
 * -(c_1, c_2) / c_3 have the relation c, and Krawczyk's operator certifies
 * the w where cross-entropy is least.
 */
#include "theory/logistic.h"
#include "theory/quantity.h"

enum { P1, C1 = 3, TOKEN = 6 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v, p, w, m;
    arb_mat_t keys;
    fmpq_t part;
    slong i, x;

    if (!fmpq_get_index (&i, at + TOKEN))
        return OUT_OF_DOMAIN;
    v = _arb_vec_init (8), p = v, m = v + 3, w = v + 6;
    arb_mat_init (keys, 3, 2);
    fmpq_init (part);
    for (x = 0; x < 3; x++)
        arb_set_fmpq (p + x, at + P1 + x, prec);
    for (x = 0; x < 2; x++) {
        arb_one (arb_mat_entry (keys, x, x));
        fmpq_div (part, at + C1 + x, at + C1 + 2);
        fmpq_neg (part, part);
        arb_set_fmpq (arb_mat_entry (keys, 2, x), part, prec);
    }
    logistic_minimum (w, m, keys, p, prec);
    arb_set (out, m + i - 1);
    fmpq_clear (part);
    arb_mat_clear (keys);
    _arb_vec_clear (v, 8);
    return EVALUATED;
}

QUANTITY (memgd_three_token_margin_minimum) = {
    .axes = "p1 p2 p3 c1 c2 c3 i",
    .domain = "p1 > 0, p2 > 0, p3 > 0, c1 > 0, c2 > 0, c3 > 0, integer 1 <= i "
              "<= 3",
    .formula = "a_i w^*, w^* = \\arg\\min_w \\sum_x p_x \\log (1 + "
               "e^{-a_x w})",
    .ball = ball,
};
