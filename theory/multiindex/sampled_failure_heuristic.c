/*
 * Whether the overlap is below (c_s / n^(1/2))^(1/s), c_s = 3/5, 7/5, 7/2 for
 * s = 1, 2, 3: where a single step's noise is as large as its drift.
 */
#include "theory/quantity.h"

enum { EXPONENT, SAMPLES, FROM };

/* m^(2s) < c_s^2 / n. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    static const slong tenths[] = { 0, 6, 14, 35 };
    slong s;
    fmpq_t power;

    if (!fmpq_get_index (&s, at + EXPONENT) || s < 1 || s > 3)
        return UNABLE;
    fmpq_init (power);
    fmpq_pow_si (power, at + FROM, 2 * s);
    fmpq_mul (power, power, at + SAMPLES);
    fmpq_set_si (value, tenths[s] * tenths[s], 100);
    fmpq_set_si (value, fmpq_cmp (power, value) < 0, 1);
    fmpq_clear (power);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_sampled_failure_heuristic) = {
    .axes = "s n from",
    .domain = "integer 1 <= s <= 3, integer n >= 6, 0 < from < 7/10",
    .formula = "[m_0 < (c_s/\\sqrt n)^{1/s}]",
    .ball = ball,
    .exact = exact,
};
