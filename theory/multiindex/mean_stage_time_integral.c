/* The same mean by the integral over the pivot's law. */
#include "theory/quantity.h"

USES (quantity, multiindex_mean_escape_time_integral);

enum { DEGREE, STAGE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = _fmpq_vec_init (3);
    enum evaluation outcome;

    fmpq_set (place, at + DEGREE);
    fmpq_sub (place + 1, at + WIDTH, at + STAGE);
    fmpq_add_si (place + 1, place + 1, 1);
    fmpq_sub (place + 2, at + DIMENSION, at + STAGE);
    fmpq_add_si (place + 2, place + 2, 1);
    outcome =
        multiindex_mean_escape_time_integral_quantity.ball (out, place, prec);
    _fmpq_vec_clear (place, 3);
    return outcome;
}

QUANTITY (multiindex_mean_stage_time_integral) = {
    .axes = "s k r d",
    .domain = "integer 1 <= s <= 64, integer 1 <= k <= r < d <= 10000, "
              "where r-k+1 > 2 (s-1) as the mean is infinite otherwise",
    .formula = "\\int \\frac{F_s(1/2) - F_s(g)}{2s}\\,dP(t_{kk}^2 \\le g)",
    .ball = ball,
};
