/* E f' (z)^2 of common links: 1/2 for max (z, 0); for tanh and the logistic
   function from the first and third Hermite coefficients (theory/link.c). */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    link_slope_square (out, (enum link) link, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    if (link != LINK_RELU)
        return UNABLE;
    fmpq_set_si (value, 1, 2);
    return EVALUATED;
}

QUANTITY (multiindex_link_slope_square) = {
    .axes = "link",
    .domain = "integer 1 <= link <= 4, link != 2",
    .formula = "E f'(z)^2 = \\sum_k k a_k^2: 1/2 \\text{ for } \\max(z, 0), "
               "(4 b a_1 - \\sqrt 6 a_3/b)/6 \\text{ for } \\tanh(bz)",
    .ball = ball,
    .exact = exact,
};
