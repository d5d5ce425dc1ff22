/*
 * The two-class error of the infinite law by the series of the cap, summed
 * over all items: with Z = zeta (2b),
 *
 *     h_d (w) = 1/2 - sum_{k < d/2} c_k w^(k+1/2),
 *     c_k = (-1)^k binom (d/2 - 1, k) / ((2k+1) B (d/2, 1/2)),
 *
 * ends when d is even, and sum_x x^(-alpha) w_x^(k+1/2) is a value of zeta.
 * A finite sum; its terms are large and cancel, which balls notice.
 */
#include "theory/quantity.h"

enum { ZIPF, RHO, DIMENSION };

/* Set OUT to zeta (s). */
static void
zeta_at (arb_t out, const fmpq_t s, slong prec)
{
    arb_set_fmpq (out, s, prec);
    arb_zeta (out, out, prec);
}

/* Set C to (-1)^k binom (m-1, k) / (2k+1), exactly, from the last binomial. */
static void
coefficient (fmpq_t c, fmpz_t binomial, slong m, slong k)
{
    if (k > 0) {
        fmpz_mul_si (binomial, binomial, k - m);
        fmpz_divexact_si (binomial, binomial, k);
    }
    fmpz_set (fmpq_numref (c), binomial);
    fmpz_set_si (fmpq_denref (c), 2 * k + 1);
    fmpq_canonicalise (c);
}

/* Set SUM to sum_{k < M} (-1)^k binom (m-1, k) / (2k+1) Z^(-k-1/2)
   zeta (alpha + b (2k+1)). */
static void
alternate (arb_t sum, const fmpq_t alpha, const fmpq_t b, slong m, slong prec)
{
    slong k;
    fmpz_t binomial;
    fmpq_t c, s, two_b;
    arb_t z, power, term;

    fmpz_init_set_ui (binomial, 1);
    fmpq_init (c);
    fmpq_init (s);
    fmpq_init (two_b);
    arb_init (z);
    arb_init (power);
    arb_init (term);
    fmpq_mul_2exp (two_b, b, 1);
    fmpq_add (s, alpha, b);
    zeta_at (z, two_b, prec);
    arb_rsqrt (power, z, prec);
    arb_zero (sum);
    for (k = 0; k < m; k++) {
        coefficient (c, binomial, m, k);
        zeta_at (term, s, prec);
        arb_mul (term, term, power, prec);
        arb_mul_fmpz (term, term, fmpq_numref (c), prec);
        arb_div_fmpz (term, term, fmpq_denref (c), prec);
        arb_add (sum, sum, term, prec);
        arb_div (power, power, z, prec);
        fmpq_add (s, s, two_b);
    }
    fmpz_clear (binomial);
    fmpq_clear (c);
    fmpq_clear (s);
    fmpq_clear (two_b);
    arb_clear (z);
    arb_clear (power);
    arb_clear (term);
}

/* Multiply OUT by 1 / B (m, 1/2) = m binom (2m, m) / 4^m. */
static void
divide_beta (arb_t out, slong m, slong prec)
{
    fmpz_t binomial;

    fmpz_init (binomial);
    fmpz_bin_uiui (binomial, 2 * (ulong) m, (ulong) m);
    arb_mul_fmpz (out, out, binomial, prec);
    arb_mul_si (out, out, m, prec);
    arb_mul_2exp_si (out, out, -2 * m);
    fmpz_clear (binomial);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    fmpq_t b;
    arb_t zeta;

    if (!fmpq_get_index (&d, at + DIMENSION) || d % 2 != 0)
        return OUT_OF_DOMAIN;
    arb_init (zeta);
    fmpq_init (b);
    fmpq_mul (b, at + ZIPF, at + RHO);
    alternate (out, at + ZIPF, b, d / 2, prec);
    divide_beta (out, d / 2, prec);
    zeta_at (zeta, at + ZIPF, prec);
    arb_div (out, out, zeta, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (zeta);
    fmpq_clear (b);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at + DIMENSION)) * (100 + (double) prec);
}

QUANTITY (memscale_two_class_error_zeta) = {
    .axes = "alpha rho d",
    .domain =
        "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 2, where d is even",
    .formula = "\\frac12 - \\frac{1}{\\zeta(\\alpha) B(d/2,1/2)}"
               "\\sum_{k<d/2} \\binom{d/2-1}{k} \\frac{(-1)^k"
               " \\zeta(\\alpha + b(2k+1))}{(2k+1) \\zeta(2b)^{k+1/2}},"
               " \\quad b = \\rho\\alpha",
    .ball = ball,
    .work = work,
};
