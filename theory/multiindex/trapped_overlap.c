/*
 * The overlap -n that flow with the fixed link h_s, s odd, keeps when it
 * starts at -m: the equator holds it.  K (n) = K (m) + s t has one solution in
 * (0, m], as K falls from infinity.  By |K'| >= n^(1-s) and n <= m, a number
 * n~ in (0, m] is off by at most m^(s-1) |K (n~) - K (m) - s t|.
 */
#include "theory/trapped.h"

enum { HALVINGS = 64 };

/* Set GAP to K (N) - Y. */
static void
clock_gap (arb_t gap, slong s, const arb_t n, const arb_t y, slong prec)
{
    trapped_clock (gap, s, n, prec);
    arb_sub (gap, gap, y, prec);
}

/* Halve the exponent's, then the number's range [LOW, HIGH] around the
   solution: N becomes a number near it. */
static void
approach (arb_t n, slong s, const arb_t y, const arb_t low, const arb_t high)
{
    arb_t from, to, gap;
    slong i, wp = 256;

    arb_init (from);
    arb_init (to);
    arb_init (gap);
    arb_set (from, low);
    arb_set (to, high);
    for (i = 0; i < HALVINGS; i++) {
        arb_mul (n, from, to, wp);
        arb_sqrt (n, n, wp);
        arb_get_mid_arb (n, n);
        clock_gap (gap, s, n, y, wp);
        if (arb_is_positive (gap))
            arb_set (from, n);
        else
            arb_set (to, n);
    }
    arb_clear (from);
    arb_clear (to);
    arb_clear (gap);
}

/* One step of Newton's on N, which stays below HIGH. */
static void
newton (arb_t n, slong s, const arb_t y, const arb_t high, slong prec)
{
    arb_t gap, slope;

    arb_init (gap);
    arb_init (slope);
    clock_gap (gap, s, n, y, prec);
    arb_mul (slope, n, n, prec);
    arb_sub_ui (slope, slope, 1, prec);
    arb_neg (slope, slope);
    arb_mul (gap, gap, slope, prec);
    arb_pow_ui (slope, n, (ulong) s - 1, prec);
    arb_addmul (n, gap, slope, prec);
    arb_get_mid_arb (n, n);
    if (!arb_is_positive (n) || arb_gt (n, high))
        arb_set (n, high);
    arb_clear (gap);
    arb_clear (slope);
}

/* Add to N what its residual allows. */
static void
enclose (arb_t n, slong s, const arb_t y, const arb_t high, slong prec)
{
    arb_t gap, slope;

    arb_init (gap);
    arb_init (slope);
    clock_gap (gap, s, n, y, prec);
    arb_pow_ui (slope, high, (ulong) s - 1, prec);
    arb_mul (gap, gap, slope, prec);
    arb_add_error (n, gap);
    arb_clear (gap);
    arb_clear (slope);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s = trapped_degree (at), wp = prec + 32, bits;
    arb_t y, low, high, zero;
    int known;

    if (s == 0)
        return OUT_OF_DOMAIN;
    arb_init (y);
    arb_init (low);
    arb_init (high);
    arb_init (zero);
    arb_set_fmpq (high, at + TRAPPED_START, wp);
    arb_get_mid_arb (high, high);
    arb_set_fmpq (y, at + TRAPPED_START, wp);
    trapped_clock (out, s, y, wp);
    arb_set_fmpq (y, at + TRAPPED_TIME, wp);
    arb_mul_si (y, y, s, wp);
    arb_add (y, y, out, wp);
    known = trapped_power (low, at, zero, wp);
    arb_get_mid_arb (low, low);
    approach (out, s, y, low, high);
    for (bits = 32; bits < 2 * wp; bits *= 2)
        newton (out, s, y, high, wp);
    /* N is below m up to its rounding, which the slope forgives. */
    arb_set_fmpq (high, at + TRAPPED_START, wp);
    arb_mul_2exp_si (low, high, -30);
    arb_add (high, high, low, wp);
    enclose (out, s, y, high, wp);
    arb_neg (out, out);
    arb_clear (y);
    arb_clear (low);
    arb_clear (high);
    arb_clear (zero);
    return known ? EVALUATED : UNABLE;
}

QUANTITY (multiindex_trapped_overlap) = {
    .axes = TRAPPED_AXES,
    .domain = TRAPPED_DOMAIN,
    .formula = "-n,\\ K(n) = K(m) + s t,\\ K(n) = \\sum_{i=1}^{(s-1)/2} "
               "\\frac{n^{1-2i}}{2i-1} - \\operatorname{artanh} n",
    .ball = ball,
};
