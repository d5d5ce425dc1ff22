/* Each direction found with chance 1/2, independently; also what becomes of
   the law of the picks when 1/j stands for 1/j^2. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong q;

    if (!fmpq_get_index (&q, at) || q > 100000)
        return UNABLE;
    fmpq_set_si (value, 1, 2);
    fmpq_pow_si (value, value, q);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_planted_success_halves) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "2^{-q}",
    .ball = ball,
    .exact = exact,
};
