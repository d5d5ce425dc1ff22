/*
 * The slope of the kernel between differences: Phi' grows for 0 <= g < 1, as
 * all a_k^2 are >= 0, so by the mean value it lies between the differences of
 * Phi to the left and to the right, with a step that is small to PREC.
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, CORRELATION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, small = -prec - 10, high = 3 * prec + 60;
    arb_t g, left, middle, right;

    if (!fmpq_get_index (&link, at + LINK))
        return OUT_OF_DOMAIN;
    arb_init (g);
    arb_init (left);
    arb_init (middle);
    arb_init (right);
    arb_set_fmpq (g, at + CORRELATION, high);
    link_kernel (middle, (enum link) link, g, high);
    arb_one (left);
    arb_mul_2exp_si (left, left, small);
    arb_add (right, g, left, high);
    arb_sub (left, g, left, high);
    link_kernel (right, (enum link) link, right, high);
    link_kernel (left, (enum link) link, left, high);
    arb_sub (right, right, middle, high);
    arb_sub (left, middle, left, high);
    arb_union (out, left, right, high);
    arb_mul_2exp_si (out, out, -small);
    arb_clear (g);
    arb_clear (left);
    arb_clear (middle);
    arb_clear (right);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return 30
           * link_kernel_work ((enum link) link, fmpq_get_d (at + CORRELATION),
                               3 * prec + 60);
}

QUANTITY (multiindex_link_kernel_slope_difference) = {
    .axes = "link g",
    .domain = "integer 1 <= link <= 4, link != 2, 0 < g <= 9/10",
    .formula = "(\\Phi(g + \\epsilon) - \\Phi(g))/\\epsilon \\text{ and } "
               "(\\Phi(g) - \\Phi(g - \\epsilon))/\\epsilon",
    .ball = ball,
    .work = work,
};
