/* The second stage's law by the other route of the escape time's. */
#include "theory/quantity.h"

USES (quantity, multiindex_escape_time_law_integral);

enum { WIDTH, DIMENSION, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = _fmpq_vec_init (4);
    enum evaluation outcome;

    fmpq_set_si (place, 2, 1);
    fmpq_sub_si (place + 1, at + WIDTH, 1);
    fmpq_sub_si (place + 2, at + DIMENSION, 1);
    fmpq_set (place + 3, at + TIME);
    outcome =
        multiindex_escape_time_law_integral_quantity.ball (out, place, prec);
    _fmpq_vec_clear (place, 4);
    return outcome;
}

QUANTITY (multiindex_second_stage_law_integral) = {
    .axes = "r d t",
    .domain = "integer 2 <= r < d <= 10000, -100 <= t <= 1000000",
    .formula = "P(D \\ge 1/y(t)),\\ \\dot y = 4(y-1)/y,\\ y(0) = 2,\\ D \\sim "
               "B((r-1)/2, (d-r)/2)",
    .ball = ball,
};
