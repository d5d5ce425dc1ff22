/* A rival: 2 tr ((I - G) S) with k^2 for k in S, which doubles the part of the
   second order, (9/50) g22. */
#include "theory/turning.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t power, part;

    fmpq_init (power);
    fmpq_init (part);
    turning_rates_exact (value, power, at);
    fmpq_set_si (power, 9, 25);
    fmpq_mul (power, power, at + 2);
    fmpq_sub_si (part, at + 2, 1);
    fmpq_neg (part, part);
    fmpq_addmul (value, power, part);
    fmpq_clear (part);
    fmpq_clear (power);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_determinant_growth_squared) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "2\\,\\mathrm{tr}((I-G) S),\\ k^2\\text{ for }k\\text{ in }S",
    .ball = ball,
    .exact = exact,
};
