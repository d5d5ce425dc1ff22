/* The chi-square law of d times the overlap, taken at finite d. */
#include "theory/chi_square_law.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r;
    fmpq_t scaled;

    if (!fmpq_get_index (&r, at + WIDTH))
        return OUT_OF_DOMAIN;
    fmpq_init (scaled);
    fmpq_mul (scaled, at + VALUE, at + DIMENSION);
    arb_set_fmpq (out, scaled, prec + 20);
    if (fmpq_sgn (scaled) > 0)
        chi_square_below (out, r, out, prec);
    else
        arb_zero (out);
    fmpq_clear (scaled);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_law_chi_square) = {
    .axes = "r d x",
    .domain = "integer 1 <= r <= 100000, integer d >= 1, x >= 0",
    .formula = "P(\\chi^2_r \\le d x)",
    .ball = ball,
};
