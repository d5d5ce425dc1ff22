/* multiindex/averaged_hermite by the moments of xi: odd ones have no mean, so
   that all but the norm sqrt (k!) is rational. */
#include "theory/hermite.h"
#include "theory/quantity.h"

enum { ORDER, OVERLAP, PLACE };

/* Set SUM to E (m z + s xi)^I = sum over even j of C (I, j) (m z)^(I-j)
   (s^2)^( j/2) (j-1)!!. */
static void
power_mean (fmpq_t sum, slong i, const fmpq_t mz, const fmpq_t s2)
{
    slong j, odd;
    fmpq_t t, power;
    fmpz_t n;

    fmpq_init (t);
    fmpq_init (power);
    fmpz_init (n);
    fmpq_zero (sum);
    for (j = 0; j <= i; j += 2) {
        fmpz_bin_uiui (n, (ulong) i, (ulong) j);
        for (odd = j - 1; odd > 1; odd -= 2)
            fmpz_mul_si (n, n, odd);
        fmpq_pow_si (t, mz, i - j);
        fmpq_pow_si (power, s2, j / 2);
        fmpq_mul (t, t, power);
        fmpq_mul_fmpz (t, t, n);
        fmpq_add (sum, sum, t);
    }
    fmpq_clear (t);
    fmpq_clear (power);
    fmpz_clear (n);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong i, k;
    fmpz_poly_t he;
    fmpz_t c;
    fmpq *v = _fmpq_vec_init (4), *mz = v, *s2 = v + 1, *mean = v + 2,
         *sum = v + 3;
    arb_t norm;

    if (!fmpq_get_index (&k, at + ORDER)) {
        _fmpq_vec_clear (v, 4);
        return OUT_OF_DOMAIN;
    }
    fmpz_poly_init (he);
    fmpz_init (c);
    arb_init (norm);
    hermite_polynomial (he, k);
    fmpq_mul (mz, at + OVERLAP, at + PLACE);
    fmpq_one (s2);
    fmpq_submul (s2, at + OVERLAP, at + OVERLAP);
    for (i = 0; i <= k; i++) {
        fmpz_poly_get_coeff_fmpz (c, he, i);
        power_mean (mean, i, mz, s2);
        fmpq_mul_fmpz (mean, mean, c);
        fmpq_add (sum, sum, mean);
    }
    arb_set_fmpq (out, sum, prec + 10);
    hermite_norm (norm, k, prec + 10);
    arb_div (out, out, norm, prec);
    fmpz_poly_clear (he);
    fmpz_clear (c);
    arb_clear (norm);
    _fmpq_vec_clear (v, 4);
    return EVALUATED;
}

QUANTITY (multiindex_averaged_hermite_moments) = {
    .axes = "k m z",
    .domain = "integer 0 <= k <= 200, -1 <= m <= 1",
    .formula = "E h_k(m z + \\sqrt{1 - m^2}\\,\\xi) \\text{ by moments of } "
               "\\xi",
    .ball = ball,
};
