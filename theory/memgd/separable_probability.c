/*
 * N random keys in R^d, any d of them independent, whose law does not change
 * when single keys change sign, with any labels of two classes: the
 * probability that some linear memory is right on all of them.
 *
 * What has to be separated from the origin are the signed keys; of their 2^N
 * sign patterns 2 sum_{k<d} binom (N-1, k) are separable whatever the keys
 * (Schlaefli), and by symmetry all patterns are alike (Wendel, Cover).  It is
 * the probability of fewer than d heads among N - 1 fair coins.
 */
#include "theory/coins.h"
#include "theory/quantity.h"

enum { KEYS, DIMENSION };

/* The coins N - 1 and the heads d - 1; more dimensions than keys change
   nothing, so that d may be any size. */
static int
indices (slong *coins, slong *heads, const fmpq *at)
{
    if (!fmpq_get_index (coins, at + KEYS))
        return 0;
    if (fmpq_cmp (at + DIMENSION, at + KEYS) >= 0)
        *heads = *coins;
    else if (!fmpq_get_index (heads, at + DIMENSION))
        return 0;
    --*coins;
    --*heads;
    return 1;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong coins, heads;

    if (!indices (&coins, &heads, at))
        return OUT_OF_DOMAIN;
    coins_at_most (out, coins, heads, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong coins, heads;

    if (!indices (&coins, &heads, at) || !coins_exact (value, coins, heads))
        return UNABLE;
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return coins_work (fmpz_get_d (fmpq_numref (at + KEYS)) - 1,
                       fmpz_get_d (fmpq_numref (at + DIMENSION)) - 1, prec);
}

QUANTITY (memgd_separable_probability) = {
    .axes = "N d",
    .domain = "integer 1 <= N <= 1000000000000000000, integer d >= 1",
    .formula = "2^{1-N} \\sum_{k<d} {N-1 \\choose k}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
