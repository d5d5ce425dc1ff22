/* The bound from below of the quantile of an overlap: theory/overlap_bounds.h.
 */
#include "theory/chi_square_law.h"
#include "theory/overlap_bounds.h"
#include "theory/quantity.h"

enum { LEVEL, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* An elementary function of an enclosed quantile. */
    chi_square_quantile (out, r, at + LEVEL, prec + 20);
    overlap_quantile_bound (out, out, r, d, BOUND_BELOW, prec + 20);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_quantile_below) = {
    .axes = "p r d",
    .domain = "0 < p < 1, integer 1 <= r <= 100000, r < d, "
              "integer 3 <= d <= 1000000000000",
    .formula = "1 - e^{-c/n},\\ P(\\chi^2_r \\le c) = p,\\ n = d - 1\\ (r = "
               "1),\\ n = d - r/2 - 1\\ (r \\ge 2)",
    .ball = ball,
};
