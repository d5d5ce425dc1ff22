/* E f (z)^2 of common links, from closed forms and, for tanh and the logistic
   function, from the first Hermite coefficient: theory/link.c says how. */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    link_square (out, (enum link) link, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    if (link != LINK_RELU && link != LINK_SIGN)
        return UNABLE;
    fmpq_set_si (value, 1, link == LINK_RELU ? 2 : 1);
    return EVALUATED;
}

QUANTITY (multiindex_link_square) = {
    .axes = "link",
    .domain = "integer 1 <= link <= 4",
    .formula = "E f(z)^2: 1/2, 1, 1 - a_1(\\tanh) \\text{ and } "
               "(2 - 2 a_1(\\tanh(\\cdot/2)))/4 for link = 1, 2, 3, 4",
    .ball = ball,
    .exact = exact,
};
