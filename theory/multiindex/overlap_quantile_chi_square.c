/* A chi-square quantile over d: what the quantile of an overlap is when d
   grows. */
#include "theory/chi_square_law.h"
#include "theory/quantity.h"

enum { LEVEL, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r;

    if (!fmpq_get_index (&r, at + WIDTH))
        return OUT_OF_DOMAIN;
    chi_square_quantile (out, r, at + LEVEL, prec + 4);
    /* d is an integer. */
    arb_div_fmpz (out, out, fmpq_numref (at + DIMENSION), prec);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_quantile_chi_square) = {
    .axes = "p r d",
    .domain = "0 < p < 1, integer 1 <= r <= 100000, integer d >= 1",
    .formula = "c/d,\\ P(\\chi^2_r \\le c) = p",
    .ball = ball,
};
