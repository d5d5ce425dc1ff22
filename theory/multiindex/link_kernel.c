/*
 * The kernel of a link, E f (x) f (y) for normal x, y of correlation g: closed
 * forms for max (z, 0) and the sign, the series in g with its rest in the
 * radius for tanh and the logistic function (theory/link.c).
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, CORRELATION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link;
    arb_t g;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    arb_init (g);
    arb_set_fmpq (g, at + CORRELATION, prec + 20);
    link_kernel (out, (enum link) link, g, prec);
    arb_clear (g);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return link_kernel_work ((enum link) link, fmpq_get_d (at + CORRELATION),
                             prec);
}

QUANTITY (multiindex_link_kernel) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, -1 <= g <= 1",
    .formula =
        "\\Phi(g) = \\sum_k a_k^2 g^k: (\\sqrt{1-g^2} + g(\\pi - \\arccos "
        "g))/(2\\pi) \\text{ for } \\max(z, 0), \\frac2\\pi \\arcsin g "
        "\\text{ for the sign, the series for } \\tanh z, 1/(1+e^{-z})",
    .ball = ball,
    .work = work,
};
