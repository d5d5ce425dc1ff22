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

/* The angles of 0, 60, 90, 120 and 180 degrees for the sign, of 0 and 180 for
   max (z, 0); odd links and g = 0. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link, twice;
    fmpq_t g;
    enum evaluation outcome = EVALUATED;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    fmpq_init (g);
    fmpq_mul_2exp (g, at + CORRELATION, 1);
    if (!fmpq_get_index (&twice, g))
        outcome = UNABLE;
    else if (link == LINK_SIGN)
        fmpq_set_si (value, twice == 2 || twice == -2 ? twice / 2 : twice,
                     twice == 1 || twice == -1 ? 3 : 1);
    else if (link == LINK_RELU && (twice == 2 || twice == -2))
        fmpq_set_si (value, twice == 2, 2);
    else if (link == LINK_TANH && twice == 0)
        fmpq_zero (value);
    else if (link == LINK_SIGMOID && twice == 0)
        fmpq_set_si (value, 1, 4);
    else
        outcome = UNABLE;
    if (outcome == EVALUATED)
        fmpq_canonicalise (value);
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

QUANTITY (multiindex_link_kernel) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, -1 <= g <= 1",
    .formula =
        "\\Phi(g) = \\sum_k a_k^2 g^k: (\\sqrt{1-g^2} + g(\\pi - \\arccos "
        "g))/(2\\pi) \\text{ for } \\max(z, 0), \\frac2\\pi \\arcsin g "
        "\\text{ for the sign, the series for } \\tanh z, 1/(1+e^{-z})",
    .ball = ball,
    .exact = exact,
    .work = work,
};
