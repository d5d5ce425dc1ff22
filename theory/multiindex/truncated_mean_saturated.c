/* What it would be if the cut had ceased to matter at L = 100: a mean of T
   over L. */
#include "theory/quantity.h"

USES (quantity, multiindex_truncated_mean);

enum { DEGREE, WIDTH, DIMENSION, CUT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = _fmpq_vec_init (4);
    enum evaluation outcome;
    fmpq_t part;

    fmpq_init (part);
    fmpq_set (place, at + DEGREE);
    fmpq_set (place + 1, at + WIDTH);
    fmpq_set (place + 2, at + DIMENSION);
    fmpq_set_si (place + 3, 100, 1);
    outcome = multiindex_truncated_mean_quantity.ball (out, place, prec + 10);
    fmpq_div (part, place + 3, at + CUT);
    arb_mul_fmpz (out, out, fmpq_numref (part), prec + 10);
    arb_div_fmpz (out, out, fmpq_denref (part), prec);
    fmpq_clear (part);
    _fmpq_vec_clear (place, 4);
    return outcome;
}

QUANTITY (multiindex_truncated_mean_saturated) = {
    .axes = "s r d L",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 10000, L > 0",
    .formula = "E \\min(\\max(T, 0), 100)/L",
    .ball = ball,
};
