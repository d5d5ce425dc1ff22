/* The mean of g^-j for an overlap g of r in d dimensions: infinite unless
   r > 2j. */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { POWER, WIDTH, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong j, r, d;
    struct beta_law law;

    if (!fmpq_get_index (&j, at + POWER) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    return beta_law_inverse_moment (value, &law, j) ? EVALUATED
                                                    : OUT_OF_DOMAIN;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_overlap_inverse_moment) = {
    .axes = "j r d",
    .domain = "integer 0 <= j <= 10000, integer 1 <= r < d <= 1000000000000, "
              "where r > 2j as the mean is infinite otherwise",
    .formula = "\\prod_{i=1}^{j} \\frac{d-2i}{r-2i}",
    .ball = ball,
    .exact = exact,
};
