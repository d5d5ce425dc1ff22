/*
 * What is left of S (g) = sum k a_k^2 g^k after the order n: by the slope of
 * the kernel less a finite sum, balls both.
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
    /* The rest is about g^n of the whole. */
    arb_init (g);
    arb_set_fmpq (g, at + PLACE, 60);
    high = prec + 40
           + (slong) ((double) n
                      * -log2 (arf_get_d (arb_midref (g), ARF_RND_DOWN)))
           + 8 * (slong) sqrt ((double) n);
    arb_set_fmpq (g, at + PLACE, high + 20);
    a = _arb_vec_init (n + 1);
    link_coefficients (a, n + 1, (enum link) link, high + 20);
    link_kernel_slope (out, (enum link) link, g, high);
    for (k = n; k > 0; k--) {
        arb_mul (a + k, a + k, a + k, high);
        arb_mul_si (a + k, a + k, k, high);
    }
    arb_zero (a);
    for (k = n - 1; k > 0; k--)
        arb_addmul (a + k, a + k + 1, g, high);
    if (n > 0)
        arb_sub (out, out, a + 1, high);
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
    prec += 40 + (slong) (n * 20);
    return 1000 * n + link_coefficient_work ((enum link) link, n, prec)
           + link_kernel_work ((enum link) link, fmpq_get_d (at + PLACE),
                               prec);
}

QUANTITY (multiindex_slope_tail) = {
    .axes = "link g n",
    .domain = "integer 1 <= link <= 4, link != 2, 0 < g < 1, integer 0 <= n "
              "<= 1000000",
    .formula = "\\sum_{k > n} k a_k^2 g^k",
    .ball = ball,
    .work = work,
};
