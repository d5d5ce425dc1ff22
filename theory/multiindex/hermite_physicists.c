/*
 * The mistake of taking the polynomials of physicists, H_k (z) = 2^(k/2) He_k
 * (z sqrt 2), for those of probabilists: E f (z) H_k (z) / sqrt (2^k k!), by
 * quadrature (theory/normal_mean.h).
 */
#include "theory/hermite.h"
#include "theory/normal_mean.h"
#include "theory/quantity.h"

/* Set H to H_k: coefficients of z^j in He_k times 2^((k + j) / 2). */
static void
physicists (fmpz_poly_t h, slong k)
{
    slong j;
    fmpz_t c;

    fmpz_init (c);
    hermite_polynomial (h, k);
    for (j = k; j >= 0; j -= 2) {
        fmpz_poly_get_coeff_fmpz (c, h, j);
        fmpz_mul_2exp (c, c, (ulong) (k + j) / 2);
        fmpz_poly_set_coeff_fmpz (h, j, c);
    }
    fmpz_clear (c);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;
    fmpz_poly_t h;
    arb_t norm;

    if (!fmpq_get_index (&link, at) || !fmpq_get_index (&k, at + 1))
        return OUT_OF_DOMAIN;
    if (k % 2 == 0 && (link == LINK_SIGN || link == LINK_TANH)) {
        arb_zero (out); /* an odd function */
        return EVALUATED;
    }
    fmpz_poly_init (h);
    arb_init (norm);
    physicists (h, k);
    link_mean (out, (enum link) link, h, prec + 4 * k + 20);
    hermite_norm (norm, k, prec + 10);
    arb_div (out, out, norm, prec + 10);
    arb_set_si (norm, 1);
    arb_mul_2exp_si (norm, norm, k);
    arb_sqrt (norm, norm, prec + 10);
    arb_div (out, out, norm, prec);
    fmpz_poly_clear (h);
    arb_clear (norm);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_physicists) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 4, integer 0 <= k <= 60",
    .formula = "E f(z) H_k(z)/\\sqrt{2^k k!},\\ H_k(z) = 2^{k/2} "
               "He_k(\\sqrt 2 z)",
    .ball = ball,
};
