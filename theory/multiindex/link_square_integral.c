/* E f (z)^2 of common links, by adaptive quadrature. */
#include "theory/normal_mean.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    link_square_mean (out, (enum link) link, 0, prec);
    return EVALUATED;
}

QUANTITY (multiindex_link_square_integral) = {
    .axes = "link",
    .domain = "integer 1 <= link <= 4",
    .formula = "\\int f(z)^2 \\varphi(z)\\,dz",
    .ball = ball,
};
