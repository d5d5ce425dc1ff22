/*
 * The number of labelings in two classes of N keys in R^d, any d of them
 * independent, that a linear memory can be right on: 2 sum_{k<d}
 * binom (N-1, k), whatever the keys.
 */
#include "theory/coins.h"
#include "theory/quantity.h"

enum { KEYS, DIMENSION };

static enum evaluation
count (fmpq_t value, const fmpq *at)
{
    slong n, d;

    if (!fmpq_get_index (&n, at + KEYS) || !fmpq_get_index (&d, at + DIMENSION)
        || !coins_exact (value, n - 1, d - 1))
        return UNABLE;
    fmpz_mul_2exp (fmpq_numref (value), fmpq_numref (value), (ulong) n);
    fmpq_canonicalise (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t value;

    fmpq_init (value);
    outcome = count (value, at);
    if (outcome == EVALUATED)
        arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return outcome;
}

QUANTITY (memgd_separable_labelings) = {
    .axes = "N d",
    .domain = "integer 1 <= N <= 60000, integer 1 <= d <= 60000",
    .formula = "2 \\sum_{k<d} {N-1 \\choose k}",
    .ball = ball,
    .exact = count,
};
