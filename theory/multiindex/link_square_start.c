/* The Hermite coefficients up to order 8 alone: a finite sum of balls. */
#include "theory/link.h"
#include "theory/quantity.h"

enum { ORDERS = 9 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k, link;
    arb_ptr a;

    if (!fmpq_get_index (&link, at))
        return OUT_OF_DOMAIN;
    a = _arb_vec_init (ORDERS);
    link_coefficients (a, ORDERS, (enum link) link, prec + 10);
    arb_zero (out);
    for (k = 0; k < ORDERS; k++)
        arb_addmul (out, a + k, a + k, prec);
    _arb_vec_clear (a, ORDERS);
    return EVALUATED;
}

QUANTITY (multiindex_link_square_start) = {
    .axes = "link",
    .domain = "integer 1 <= link <= 4",
    .formula = "\\sum_{k \\le 8} a_k^2",
    .ball = ball,
};
