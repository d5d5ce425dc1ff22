/*
 * Hermite coefficients of common links.  For max (z, 0) and the sign in
 * closed form, for tanh and the logistic function by sums over equidistant
 * points with a proved rest (theory/tanh_hermite.h): balls either way.
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, ORDER };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    link_coefficient (out, (enum link) link, k, prec);
    return EVALUATED;
}

/* Nought by parity, and the rational ones. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link, k;
    int even;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    even = k % 2 == 0;
    if ((link == LINK_RELU && k == 1) || (link == LINK_SIGMOID && k == 0))
        fmpq_set_si (value, 1, 2);
    else if (link == LINK_RELU ? !even : even)
        fmpq_zero (value);
    else
        return UNABLE;
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link, k;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return HUGE_VAL;
    if ((link == LINK_TANH || link == LINK_SIGMOID) && k % 2 == 0)
        return 1;
    return link_coefficient_work ((enum link) link, (double) k, prec);
}

QUANTITY (multiindex_hermite) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 4, integer k >= 0",
    .formula = "a_k = E f(z) h_k(z),\\ z \\sim N(0, 1),\\ E h_j h_k = "
               "\\delta_{jk}; f(z) = \\max(z, 0), \\operatorname{sign} z, "
               "\\tanh z, 1/(1 + e^{-z}) for link = 1, 2, 3, 4",
    .ball = ball,
    .exact = exact,
    .work = work,
};
