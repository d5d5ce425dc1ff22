/*
 * With W* x = m W x + s xi, s^2 = 1 - m^2, xi independent of W x, the best
 * link is the conditional mean of h_k (m z + s xi) given z: m^k h_k (z).  So
 * the projection keeps sum a_k^2 m^2k of E f^2.  For polynomials all of it is
 * checked in rationals.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/hermite.h"

#include <stdio.h>

USES (quantity, multiindex_averaged_hermite);
USES (quantity, multiindex_single_index_loss);

enum { ORDERS = 12, PREC = 200 };

/* With A_j = E He_j (m z + s xi) = m^j He_j: the step z -> E (m z + s xi) He_k
   = m z A_k + s^2 k A_{k-1} by parts in xi, so A_{k+1} = m z A_k + (s^2 - 1) k
   A_{k-1}. */
static enum truth
mehler (struct certificate *certificate)
{
    (void) certificate;
    /* With P = m^(k-1), H = He_k, B = He_{k-1}. */
    return identity_check ("m z k P H B",
                           "m*z*(P*m*H) + ((1 - m^2) - 1)*k*P*B",
                           "P*m^2*(z*H - k*B)");
}

/* E of xi^j. */
static void
moment (fmpz_t mean, slong j)
{
    slong i;

    fmpz_set_si (mean, j % 2 == 0);
    for (i = 1; i < j; i += 2)
        fmpz_mul_si (mean, mean, i);
}

/* Set MEAN to E He_k (m z + s xi) as a polynomial in z, by moments; s^2 is
   rational, and odd powers of xi have no mean. */
static void
averaged (fmpq_poly_t mean, slong k, const fmpq_t m)
{
    slong i, j;
    fmpz_poly_t he;
    fmpq_t c, s2, power;
    fmpz_t t, binomial;
    fmpq_poly_t term;

    fmpz_poly_init (he);
    fmpq_init (c);
    fmpq_init (s2);
    fmpq_init (power);
    fmpz_init (t);
    fmpz_init (binomial);
    fmpq_poly_init (term);
    hermite_polynomial (he, k);
    fmpq_mul (s2, m, m);
    fmpq_one (c);
    fmpq_sub (s2, c, s2);
    fmpq_poly_zero (mean);
    for (i = 0; i <= k; i++)
        for (j = 0; j <= i; j += 2) {
            /* z^(i-j) C (i, j) m^(i-j) s^j E xi^j */
            fmpz_poly_get_coeff_fmpz (t, he, i);
            fmpq_set_fmpz (c, t);
            fmpz_bin_uiui (binomial, (ulong) i, (ulong) j);
            fmpq_mul_fmpz (c, c, binomial);
            moment (t, j);
            fmpq_mul_fmpz (c, c, t);
            fmpq_pow_si (power, m, i - j);
            fmpq_mul (c, c, power);
            fmpq_pow_si (power, s2, j / 2);
            fmpq_mul (c, c, power);
            fmpq_poly_zero (term);
            fmpq_poly_set_coeff_fmpq (term, i - j, c);
            fmpq_poly_add (mean, mean, term);
        }
    fmpz_poly_clear (he);
    fmpq_clear (c);
    fmpq_clear (s2);
    fmpq_clear (power);
    fmpz_clear (t);
    fmpz_clear (binomial);
    fmpq_poly_clear (term);
}

static enum truth
moments (struct certificate *certificate)
{
    static const slong overlaps[][2] = { { 1, 3 }, { -7, 5 }, { 4, 5 } };
    enum truth truth = PROVED;
    size_t i;
    slong k;
    fmpq_t m, power;
    fmpz_poly_t he;
    fmpq_poly_t mean, expected;

    (void) certificate;
    fmpq_init (m);
    fmpq_init (power);
    fmpz_poly_init (he);
    fmpq_poly_init (mean);
    fmpq_poly_init (expected);
    for (i = 0; i < sizeof overlaps / sizeof *overlaps; i++)
        for (k = 0; k <= ORDERS; k++) {
            fmpq_set_si (m, overlaps[i][0], (ulong) overlaps[i][1]);
            averaged (mean, k, m);
            hermite_polynomial (he, k);
            fmpq_poly_set_fmpz_poly (expected, he);
            fmpq_pow_si (power, m, k);
            fmpq_poly_scalar_mul_fmpq (expected, expected, power);
            if (!fmpq_poly_equal (mean, expected))
                truth = DISPROVED;
        }
    fmpq_clear (m);
    fmpq_clear (power);
    fmpz_poly_clear (he);
    fmpq_poly_clear (mean);
    fmpq_poly_clear (expected);
    return truth;
}

/* The sign at m^2 = 1/2: (1 - 1/3)/2; without overlap all but the constant
   term; with overlap 1 nothing. */
static enum truth
balls (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong link;
    fmpq_t x;
    arb_t value, pi;

    (void) certificate;
    fmpq_init (x);
    arb_init (value);
    arb_init (pi);
    fmpq_zero (x);
    for (link = 1; link <= 4; link++) {
        char at[16];
        snprintf (at, sizeof at, "%ld -1", (long) link);
        truth = weaker (
            truth,
            evaluates_to (&multiindex_single_index_loss_quantity, at, x));
    }
    fmpq_set_si (x, 1, 2);
    truth =
        weaker (truth, evaluates_to (&multiindex_single_index_loss_quantity,
                                     "2 0", x));
    /* 1/4 - 1/(4 pi) */
    arb_const_pi (pi, PREC);
    arb_inv (pi, pi, PREC);
    arb_sub_ui (value, pi, 1, PREC);
    arb_neg (value, value);
    arb_mul_2exp_si (value, value, -2);
    truth =
        weaker (truth, evaluates_near (&multiindex_single_index_loss_quantity,
                                       "1 0", value, 30));
    /* The sign at 3/5: 1/2 - asin (9/25) / pi. */
    arb_set_si (value, 9);
    arb_div_ui (value, value, 25, PREC);
    arb_asin (value, value, PREC);
    arb_mul (value, value, pi, PREC);
    arb_mul_2exp_si (value, value, 1);
    arb_sub_ui (value, value, 1, PREC);
    arb_neg (value, value);
    arb_mul_2exp_si (value, value, -1);
    truth =
        weaker (truth, evaluates_near (&multiindex_single_index_loss_quantity,
                                       "2 3/5", value, 30));
    fmpq_clear (x);
    arb_clear (value);
    arb_clear (pi);
    return truth;
}

/* h_3 (2) = (8 - 6)/sqrt 6 and h_2 (1/2) = (1/4 - 1)/sqrt 2, times m^k. */
static enum truth
eigenfunctions (struct certificate *certificate)
{
    enum truth truth;
    arb_t value;

    (void) certificate;
    arb_init (value);
    /* (1/3)^3 2 / sqrt 6 */
    arb_sqrt_ui (value, 6, PREC);
    arb_inv (value, value, PREC);
    arb_mul_2exp_si (value, value, 1);
    arb_div_ui (value, value, 27, PREC);
    truth = evaluates_near (&multiindex_averaged_hermite_quantity, "3 1/3 2",
                            value, 30);
    /* (4/5)^2 (-3/4) / sqrt 2 */
    arb_sqrt_ui (value, 2, PREC);
    arb_inv (value, value, PREC);
    arb_mul_si (value, value, -12, PREC);
    arb_div_ui (value, value, 25, PREC);
    truth =
        weaker (truth, evaluates_near (&multiindex_averaged_hermite_quantity,
                                       "2 -4/5 1/2", value, 30));
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "conditional mean",
      "E (h_k(m z + s \\xi) | z) = m^k h_k(z) passes from k to k + 1",
      "derived here", BY_ALGEBRA, mehler, NULL },
    { "moments",
      "the same for k \\le 12 and three overlaps, by the moments "
      "of \\xi",
      "derived here", BY_RATIONALS, moments, NULL },
    { "eigenfunctions",
      "m^k h_k(z): the balls hold 2/(27 \\sqrt 6) and "
      "-12/(25 \\sqrt 2)",
      "derived here", BY_INTERVALS, eigenfunctions, NULL },
    { "balls", "the balls hold 0, 1/2, 1/4 - 1/(4\\pi) and the arcsine law",
      "derived here", BY_INTERVALS, balls, NULL },
};

PROOF (multiindex_single_index_loss) = { STEPS (steps) };
