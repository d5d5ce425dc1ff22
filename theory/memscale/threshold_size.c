/*
 * How many of the most frequent items a two-class memory of dimension d should
 * store with equal weights: the P of least error.
 */
#include "theory/quantity.h"
#include "theory/threshold.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high;
    arb_t other;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    if (!threshold_search (&low, &high, at + ZIPF, d, prec)) {
        arb_indeterminate (out);
        return EVALUATED;
    }
    /* Branch and bound leaves these P; one when the precision decides. */
    arb_set_si (out, low);
    if (low != high) {
        arb_init (other);
        arb_set_si (other, high);
        arb_union (out, out, other, FLINT_MAX (prec, 64));
        arb_clear (other);
    }
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong d, low, high, prec;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    for (prec = 64; prec <= 1024; prec *= 4)
        if (threshold_search (&low, &high, at + ZIPF, d, prec)
            && low == high) {
            fmpq_set_si (value, low, 1);
            return EVALUATED;
        }
    return UNABLE;
}

static double
work (const fmpq *at, slong prec)
{
    return threshold_work (fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
}

QUANTITY (memscale_threshold_size) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "\\arg\\min_{P \\ge 1} p([P]) h_d(1/P) + \\frac12 p(>P)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
