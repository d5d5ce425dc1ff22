/* The mistake of m^2k for m^k: the operator applied twice. */
#include "theory/hermite.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k;
    arb_t m;

    if (!fmpq_get_index (&k, at))
        return OUT_OF_DOMAIN;
    arb_init (m);
    arb_set_fmpq (out, at + 2, prec + 4 * k + 20);
    hermite_value (out, k, out, prec + 4 * k + 20);
    arb_set_fmpq (m, at + 1, prec + 20);
    arb_pow_ui (m, m, 2 * (ulong) k, prec + 20);
    arb_mul (out, out, m, prec);
    arb_clear (m);
    return EVALUATED;
}

QUANTITY (multiindex_averaged_hermite_square) = {
    .axes = "k m z",
    .domain = "integer 0 <= k <= 1000, -1 <= m <= 1",
    .formula = "m^{2k} h_k(z)",
    .ball = ball,
};
