/*
 * The largest N for which N keys are separable with probability at least 1/2,
 * by doubling and halving on exact probabilities: they do not rise with N.
 */
#include "theory/coins.h"
#include "theory/quantity.h"

/* Are N keys in R^d separable at least as often as not? */
static int
often (slong n, slong d)
{
    fmpq *v = _fmpq_vec_init (2);
    int answer;

    coins_exact (v, n - 1, d - 1);
    fmpq_set_si (v + 1, 1, 2);
    answer = fmpq_cmp (v, v + 1) >= 0;
    _fmpq_vec_clear (v, 2);
    return answer;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong d, low = 1, high = 2;

    if (!fmpq_get_index (&d, at))
        return OUT_OF_DOMAIN;
    for (; often (high, d); high *= 2)
        low = high;
    while (high - low > 1) {
        slong middle = low + (high - low) / 2;
        if (often (middle, d))
            low = middle;
        else
            high = middle;
    }
    fmpq_set_si (value, low, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_separable_threshold_search) = {
    .axes = "d",
    .domain = "integer 1 <= d <= 4000",
    .formula = "\\max \\{ N : 2^{1-N} \\sum_{k<d} {N-1 \\choose k} \\ge 1/2 "
               "\\}",
    .ball = ball,
    .exact = exact,
};
