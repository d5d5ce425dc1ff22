/* The same law by the library's hypergeometric series. */
#include "theory/quantity.h"

USES (quantity, multiindex_overlap_law_direct);

enum { INDEX, WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = _fmpq_vec_init (3);
    enum evaluation outcome;

    fmpq_sub (place, at + WIDTH, at + INDEX);
    fmpq_add_si (place, place, 1);
    fmpq_sub (place + 1, at + DIMENSION, at + INDEX);
    fmpq_add_si (place + 1, place + 1, 1);
    fmpq_set (place + 2, at + VALUE);
    outcome = multiindex_overlap_law_direct_quantity.ball (out, place, prec);
    _fmpq_vec_clear (place, 3);
    return outcome;
}

QUANTITY (multiindex_pivot_law_direct) = {
    .axes = "k r d x",
    .domain = "integer 1 <= k <= r < d <= 10000, 0 <= x <= 1",
    .formula = "\\frac{x^a}{a B(a,b)} {}_2F_1(a, 1-b; a+1; x),\\ a = "
               "(r-k+1)/2,\\ b = (d-r)/2",
    .ball = ball,
};
