/* The chance of quadrant k of two independent pivots, of shapes r/2 and
 * (r-1)/2 beside (d-r)/2. */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, FIRST, SECOND, QUADRANT };

/* Set P to the probability on the side of AT that BEYOND says. */
static void
side (arb_t p, struct beta_law law, const fmpq_t at, int beyond, slong prec)
{
    arb_set_fmpq (p, at, prec + 90);
    if (beyond)
        beta_law_above (p, &law, p, prec);
    else
        beta_law_below (p, &law, p, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d, k;
    arb_t second;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION)
        || !fmpq_get_index (&k, at + QUADRANT))
        return OUT_OF_DOMAIN;
    arb_init (second);
    /* A product of enclosed probabilities. */
    side (out, overlap_law (r, d), at + FIRST, k / 2 == 1, prec + 10);
    side (second, overlap_law (r - 1, d - 1), at + SECOND, k % 2 == 1,
          prec + 10);
    arb_mul (out, out, second, prec);
    arb_clear (second);
    return EVALUATED;
}

QUANTITY (multiindex_pivot_quadrant) = {
    .axes = "r d x y k",
    .domain = "integer 2 <= r < d <= 1000000, 0 < x < 1, 0 < y < 1, "
              "integer 0 <= k <= 3",
    .formula = "P(u > x)\\text{ or }P(u \\le x),\\text{ times the same "
               "for }t, y:\\ u \\sim B(r/2, (d-r)/2),\\ t \\sim "
               "B((r-1)/2, (d-r)/2)",
    .ball = ball,
};
