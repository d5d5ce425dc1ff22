/*
 * What is left of a link by the best polynomial of degree n, which is the sum
 * of its first Hermite terms: E f^2 less the first n + 1 squares.  A finite
 * sum of balls.
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, DEGREE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, n, k;
    arb_ptr a;

    if (!fmpq_get_index (&link, at + LINK)
        || !fmpq_get_index (&n, at + DEGREE))
        return OUT_OF_DOMAIN;
    a = _arb_vec_init (n + 1);
    link_coefficients (a, n + 1, (enum link) link, prec + 30);
    link_square (out, (enum link) link, prec + 30);
    for (k = 0; k <= n; k++)
        arb_submul (out, a + k, a + k, prec + 30);
    _arb_vec_clear (a, n + 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link, n;

    if (!fmpq_get_index (&link, at + LINK)
        || !fmpq_get_index (&n, at + DEGREE))
        return HUGE_VAL;
    return 1000 * (double) n
           + link_coefficient_work ((enum link) link, (double) n, prec);
}

QUANTITY (multiindex_truncation_error) = {
    .axes = "link n",
    .domain = "integer 1 <= link <= 4, integer n >= 0",
    .formula = "\\min_{\\deg p \\le n} E (f - p)^2 = E f^2 - \\sum_{k \\le n} "
               "a_k^2",
    .ball = ball,
    .work = work,
};
