/*
 * The bound g^(n+1) (E f'^2 - sum_{k <= n} k a_k^2) of multiindex/slope_tail:
 * every g^k there is at most g^(n+1), and E f'^2 = sum k a_k^2.
 */
#include "theory/link.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, PLACE, LAST };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, n, k, high;
    arb_t g;
    arb_ptr a;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&n, at + LAST))
        return OUT_OF_DOMAIN;
    high = prec + 40 + 8 * (slong) sqrt ((double) n);
    arb_init (g);
    a = _arb_vec_init (n + 1);
    link_coefficients (a, n + 1, (enum link) link, high);
    link_slope_square (out, (enum link) link, high);
    for (k = 1; k <= n; k++) {
        arb_mul (a + k, a + k, a + k, high);
        arb_submul_si (out, a + k, k, high);
    }
    arb_set_fmpq (g, at + PLACE, prec + 20);
    arb_pow_ui (g, g, (ulong) n + 1, prec + 20);
    arb_mul (out, out, g, prec);
    arb_clear (g);
    _arb_vec_clear (a, n + 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong link;
    double n = fmpz_get_d (fmpq_numref (at + LAST));

    if (!fmpq_get_index (&link, at + LINK))
        return HUGE_VAL;
    return 1000 * n + link_coefficient_work ((enum link) link, n, prec);
}

QUANTITY (multiindex_slope_tail_bound) = {
    .axes = "link g n",
    .domain = "integer 1 <= link <= 4, link != 2, 0 < g < 1, integer 0 <= n "
              "<= 1000000",
    .formula = "g^{n+1} (E f'^2 - \\sum_{k \\le n} k a_k^2)",
    .ball = ball,
    .work = work,
};
