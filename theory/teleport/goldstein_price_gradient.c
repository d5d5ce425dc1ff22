/* The square of the gradient at two maximisers of it on the level 600 of
   Goldstein and Price's polynomial, certified by Krawczyk's operator:
   theory/goldstein_price.h. */
#include "theory/goldstein_price.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr z = _arb_vec_init (2);
    slong k;

    if (fmpq_get_index (&k, at) && goldstein_price_extreme (z, k, prec))
        goldstein_price_square (out, z, prec);
    else
        arb_indeterminate (out);
    _arb_vec_clear (z, 2);
    return EVALUATED;
}

QUANTITY (teleport_goldstein_price_gradient) = {
    .axes = "k",
    .domain = "integer 1 <= k <= 2",
    .formula = "|\\nabla f|^2 \\text{ at its maximum on } f = 600 \\ (k = 1) "
               "\\text{, and where the published settings end } (k = 2)",
    .ball = ball,
};
