/* The mistake of leaving out the noise: h_k (m z). */
#include "theory/hermite.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k;
    fmpq_t x;

    if (!fmpq_get_index (&k, at))
        return OUT_OF_DOMAIN;
    fmpq_init (x);
    fmpq_mul (x, at + 1, at + 2);
    arb_set_fmpq (out, x, prec + 4 * k + 20);
    hermite_value (out, k, out, prec + 4 * k + 20);
    fmpq_clear (x);
    return EVALUATED;
}

QUANTITY (multiindex_averaged_hermite_noiseless) = {
    .axes = "k m z",
    .domain = "integer 0 <= k <= 1000, -1 <= m <= 1",
    .formula = "h_k(m z)",
    .ball = ball,
};
