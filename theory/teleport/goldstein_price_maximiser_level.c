/* The coordinates of these maximisers by halving along the level. */
#include "theory/goldstein_price_level.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr z = _arb_vec_init (2);
    slong k, i;

    if (fmpq_get_index (&k, at) && fmpq_get_index (&i, at + 1)) {
        goldstein_price_along (z, k, prec);
        arb_mul_si (out, z, i == 1 ? 3 : 2, prec);
        if (i == 1)
            arb_add (out, out, z + 1, prec);
        else
            arb_sub (out, out, z + 1, prec);
        arb_div_ui (out, out, 5, prec);
    } else
        arb_indeterminate (out);
    _arb_vec_clear (z, 2);
    return EVALUATED;
}

QUANTITY (teleport_goldstein_price_maximiser_level) = {
    .axes = "k i",
    .domain = "integer 1 <= k <= 2, integer 1 <= i <= 2",
    .formula = "\\text{coordinate } i \\text{ of the maximiser } k",
    .ball = ball,
};
