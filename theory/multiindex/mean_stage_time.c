/*
 * The mean time of stage k, of relative degree s, from its pivot: the k-th
 * squared pivot is an overlap of r - k + 1 in d - k + 1 dimensions.
 */
#include "theory/quantity.h"

USES (quantity, multiindex_mean_escape_time);

enum { DEGREE, STAGE, WIDTH, DIMENSION };

/* The place at which an overlap's mean escape time is that of the stage. */
static fmpq *
reduced (const fmpq *at)
{
    fmpq *place = _fmpq_vec_init (3);

    fmpq_set (place, at + DEGREE);
    fmpq_sub (place + 1, at + WIDTH, at + STAGE);
    fmpq_add_si (place + 1, place + 1, 1);
    fmpq_sub (place + 2, at + DIMENSION, at + STAGE);
    fmpq_add_si (place + 2, place + 2, 1);
    return place;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *place = reduced (at);
    enum evaluation outcome =
        multiindex_mean_escape_time_quantity.exact (value, place);

    _fmpq_vec_clear (place, 3);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = reduced (at);
    enum evaluation outcome =
        multiindex_mean_escape_time_quantity.ball (out, place, prec);

    _fmpq_vec_clear (place, 3);
    return outcome;
}

QUANTITY (multiindex_mean_stage_time) = {
    .axes = "s k r d",
    .domain = "integer 1 <= s <= 64, integer 1 <= k <= r < d <= 1000000000, "
              "where r-k+1 > 2 (s-1) as the mean is infinite otherwise",
    .formula = "E\\,\\frac{F_s(1/2) - F_s(t_{kk}^2)}{2s},\\ t_{kk}^2 \\sim "
               "B((r-k+1)/2, (d-r)/2)",
    .ball = ball,
    .exact = exact,
};
