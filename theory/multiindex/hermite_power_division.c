/* multiindex/hermite_power by dividing z^p by He_p, He_{p-1}, ... in turn. */
#include "theory/hermite.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong p, k;
    fmpq_poly_t f;
    fmpq *c;
    arb_t norm;

    if (!fmpq_get_index (&p, at) || !fmpq_get_index (&k, at + 1))
        return OUT_OF_DOMAIN;
    arb_zero (out);
    if (k > p)
        return EVALUATED;
    c = _fmpq_vec_init (p + 1);
    fmpq_poly_init (f);
    arb_init (norm);
    fmpq_poly_set_coeff_si (f, p, 1);
    hermite_expand (c, f);
    arb_set_fmpq (out, c + k, prec + 10);
    hermite_norm (norm, k, prec + 10);
    arb_mul (out, out, norm, prec);
    _fmpq_vec_clear (c, p + 1);
    fmpq_poly_clear (f);
    arb_clear (norm);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_power_division) = {
    .axes = "p k",
    .domain = "integer 0 <= p <= 200, integer 0 <= k <= 10000",
    .formula = "c_k \\sqrt{k!},\\ z^p = \\sum_k c_k He_k(z)",
    .ball = ball,
};
