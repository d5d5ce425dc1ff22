/* The same distribution function by the library's hypergeometric series. */
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t half;
    arb_t a, b;

    fmpq_init (half);
    arb_init (a);
    arb_init (b);
    fmpq_div_2exp (half, at + WIDTH, 1);
    arb_set_fmpq (a, half, prec);
    fmpq_sub (half, at + DIMENSION, at + WIDTH);
    fmpq_div_2exp (half, half, 1);
    arb_set_fmpq (b, half, prec);
    arb_set_fmpq (out, at + VALUE, 2 * prec);
    /* Encloses as the library promises. */
    arb_hypgeom_beta_lower (out, a, b, out, 1, 2 * prec);
    fmpq_clear (half);
    arb_clear (a);
    arb_clear (b);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_law_direct) = {
    .axes = "r d x",
    .domain = "integer 1 <= r < d <= 10000, 0 <= x <= 1",
    .formula = "\\frac{x^a}{a B(a,b)} {}_2F_1(a, 1-b; a+1; x),\\ a = r/2,\\ b "
               "= (d-r)/2",
    .ball = ball,
};
