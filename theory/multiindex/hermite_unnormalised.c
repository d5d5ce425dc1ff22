/* The mistake of forgetting 1 / sqrt (k!): E f (z) He_k (z), from the balls of
   multiindex/hermite. */
#include "theory/hermite.h"
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;
    arb_t norm;

    if (!fmpq_get_index (&link, at) || !fmpq_get_index (&k, at + 1))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    link_coefficient (out, (enum link) link, k, prec + 10);
    hermite_norm (norm, k, prec + 10);
    arb_mul (out, out, norm, prec);
    arb_clear (norm);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_unnormalised) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 4, integer 0 <= k <= 1000",
    .formula = "E f(z) He_k(z)",
    .ball = ball,
};
