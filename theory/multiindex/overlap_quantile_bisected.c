/*
 * The same quantile by another route: the library's hypergeometric series for
 * the incomplete beta function, and bisection of the logarithm.
 */
#include "theory/quantity.h"

enum { LEVEL, WIDTH, DIMENSION };

/* Is I_x (a, b) below LEVEL, x = e^MIDDLE?  1, 0, or -1 when not known. */
static int
is_below (const arb_t middle, const arb_t a, const arb_t b, const arb_t level,
          slong prec)
{
    arb_t p;
    int answer = -1;

    arb_init (p);
    arb_exp (p, middle, prec);
    arb_hypgeom_beta_lower (p, a, b, p, 1, prec);
    if (arb_lt (p, level))
        answer = 1;
    else if (arb_gt (p, level))
        answer = 0;
    arb_clear (p);
    return answer;
}

/* Halve [LOW, HIGH], which holds the logarithm of the quantile, until it is
   shorter than 2^-PREC. */
static void
bisect (arb_t low, arb_t high, const arb_t a, const arb_t b, const arb_t level,
        slong prec)
{
    int side = 0;
    arb_t middle, gap;

    arb_init (middle);
    arb_init (gap);
    for (;;) {
        arb_sub (gap, high, low, 64);
        arb_add (middle, low, high, 2 * prec + 100);
        arb_mul_2exp_si (middle, middle, -1);
        if (arf_cmpabs_2exp_si (arb_midref (gap), -prec) < 0)
            break;
        side = is_below (middle, a, b, level, 2 * prec + 100);
        if (side < 0)
            break;
        arb_swap (side ? low : high, middle);
    }
    arb_clear (middle);
    arb_clear (gap);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t half;
    arb_t a, b, level, low;

    fmpq_init (half);
    arb_init (a);
    arb_init (b);
    arb_init (level);
    arb_init (low);
    fmpq_div_2exp (half, at + WIDTH, 1);
    arb_set_fmpq (a, half, prec);
    fmpq_sub (half, at + DIMENSION, at + WIDTH);
    fmpq_div_2exp (half, half, 1);
    arb_set_fmpq (b, half, prec);
    arb_set_fmpq (level, at + LEVEL, 2 * prec + 100);
    /* At x = 2^-4096 the chance is below any level that is asked for, or the
       ball is told to be wrong by the sign there. */
    arb_set_si (low, -2839);
    if (is_below (low, a, b, level, 2 * prec + 100) == 1) {
        arb_zero (out);
        bisect (low, out, a, b, level, prec);
        /* Between the ends of certified signs. */
        arb_union (out, low, out, 2 * prec + 100);
        arb_exp (out, out, prec);
    } else
        arb_indeterminate (out);
    fmpq_clear (half);
    arb_clear (a);
    arb_clear (b);
    arb_clear (level);
    arb_clear (low);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_quantile_bisected) = {
    .axes = "p r d",
    .domain = "0 < p < 1, integer 1 <= r < d <= 10000",
    .formula = "q:\\ I_q(r/2, (d-r)/2) = p",
    .ball = ball,
};
