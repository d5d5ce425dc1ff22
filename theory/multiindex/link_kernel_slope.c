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

/* The angles of 0, 60, 90, 120 and 180 degrees: half of (pi - t) / pi. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    static const slong sixths[] = { 0, 2, 3, 4, 6 };
    slong link, twice;
    fmpq_t g;
    enum evaluation outcome = UNABLE;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    fmpq_init (g);
    fmpq_mul_2exp (g, at + CORRELATION, 1);
    if (link == LINK_RELU && fmpq_get_index (&twice, g)) {
        fmpq_set_si (value, sixths[twice + 2], 12);
        outcome = EVALUATED;
    }
    fmpq_clear (g);
    return outcome;
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
    .exact = exact,
    .work = work,
};
