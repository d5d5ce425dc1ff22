/*
 * The slope of the kernel, Phi' (g) = sum k a_k^2 g^(k-1) = E f' (x) f' (y):
 * closed for max (z, 0), the series with its rest in the radius for tanh and
 * the logistic function (theory/link.c).
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
    link_kernel_slope (out, (enum link) link, g, prec);
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

QUANTITY (multiindex_link_kernel_slope) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, link != 2, -1 <= g <= 1",
    .formula = "\\Phi'(g) = \\sum_k k a_k^2 g^{k-1}: (\\pi - \\arccos "
               "g)/(2\\pi) \\text{ for } \\max(z, 0)",
    .ball = ball,
    .work = work,
};
