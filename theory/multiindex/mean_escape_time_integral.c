/* The mean escape time as an integral over the starts. */
#include "theory/mean_passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* Certified quadrature, and bounds of the tails. */
    return mean_passage (out, s, r, d, prec) ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (multiindex_mean_escape_time_integral) = {
    .axes = "s r d",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 10000, "
              "where r > 2 (s-1) as the mean is infinite otherwise",
    .formula = "\\frac{1}{2s}\\int (F_s(1/2) - F_s(g))\\, "
               "\\frac{g^{r/2-1}(1-g)^{(d-r)/2-1}}{B(r/2,(d-r)/2)}\\,dg",
    .ball = ball,
};
