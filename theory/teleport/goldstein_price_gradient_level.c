/* The square of the gradient at the same maximisers by halving along the
   level: theory/goldstein_price_level.h. */
#include "theory/goldstein_price_level.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr z = _arb_vec_init (2);
    slong k = 1;

    fmpq_get_index (&k, at);
    goldstein_price_along (z, k, prec);
    goldstein_price_square (out, z, prec);
    _arb_vec_clear (z, 2);
    return EVALUATED;
}

QUANTITY (teleport_goldstein_price_gradient_level) = {
    .axes = "k",
    .domain = "integer 1 <= k <= 2",
    .formula = "|\\nabla f|^2 \\text{ where it turns along the level}",
    .ball = ball,
};
