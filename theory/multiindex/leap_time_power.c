/* The leading power of the second time, d^(s-1) / (2 s (s - 1)). */
#include "theory/quantity.h"

enum { DEGREE, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong s = fmpz_get_si (fmpq_numref (at + DEGREE));

    fmpq_pow_si (value, at + DIMENSION, s - 1);
    fmpz_mul_si (fmpq_denref (value), fmpq_denref (value), 2 * s * (s - 1));
    fmpq_canonicalise (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_leap_time_power) = {
    .axes = "s d",
    .domain = "integer 2 <= s <= 32, integer d >= 3",
    .formula = "\\frac{d^{s-1}}{2 s (s-1)}",
    .ball = ball,
    .exact = exact,
};
