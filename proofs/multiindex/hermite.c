/*
 * Hermite coefficients by parts.  From He_k' = k He_{k-1} and He_{k+1} = z
 * He_k - He_k' comes (He_k phi)' = -He_{k+1} phi, so that over z > 0
 *
 *     int He_k phi = He_{k-1} (0) phi (0),            k >= 1,
 *     int z He_k phi = He_{k-2} (0) phi (0),          k >= 2,
 *
 * the second since ((z He_{k-1} + He_{k-2}) phi)' = -z He_k phi.
 */
#include "theory/hermite.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/normal_mean.h"

#include <stdio.h>

USES (quantity, multiindex_hermite);

enum { ORDERS = 40, PREC = 256 };

/* With A = He_{k-1} and B = He_{k-2}. */
static enum truth
derivative (struct certificate *certificate)
{
    const char *k = "k z A B";

    (void) certificate;
    /* (z He_k - k He_{k-1})' = (k + 1) He_k, from the two cases before. */
    return identity_check (k, "z*A - (k-1)*B + z*k*A - k*(k-1)*B",
                           "(k+1)*(z*A - (k-1)*B)");
}

/* (p phi)' = (p' - z p) phi, for p = He_k and z He_{k-1} + He_{k-2}. */
static enum truth
antiderivatives (struct certificate *certificate)
{
    enum truth truth = PROVED;

    (void) certificate;
    /* p' - z p with He_k' = k A: -He_{k+1}. */
    truth =
        weaker (truth, identity_check ("k z A B", "k*A - z*(z*A - (k-1)*B)",
                                       "-(z*(z*A - (k-1)*B) - k*A)"));
    /* A + z (k-1) B + (k-2) C - z (z A + B), C = He_{k-3} = (z B - A)/(k-2).
     */
    return weaker (truth, identity_check ("k z A B",
                                          "A + z*(k-1)*B + (z*B - A) - z*(z*A "
                                          "+ B)",
                                          "-z*(z*A - (k-1)*B)"));
}

/* E He_j He_k by the moments of the normal law. */
static enum truth
orthonormal (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong j, k;
    fmpz_poly_t p, q;
    fmpz_t square, sum, expected;

    (void) certificate;
    fmpz_poly_init (p);
    fmpz_poly_init (q);
    fmpz_init (square);
    fmpz_init (sum);
    fmpz_init (expected);
    for (j = 0; j <= ORDERS; j++)
        for (k = 0; k <= j; k++) {
            /* E (p + q)^2 = j! + k! + 2 k! (j = k). */
            hermite_polynomial (p, j);
            hermite_polynomial (q, k);
            fmpz_poly_add (p, p, q);
            normal_square (square, p);
            fmpz_fac_ui (sum, (ulong) j);
            fmpz_fac_ui (expected, (ulong) k);
            fmpz_add (sum, sum, expected);
            if (j == k)
                fmpz_mul_2exp (sum, sum, 1);
            if (!fmpz_equal (square, sum))
                truth = DISPROVED;
        }
    fmpz_poly_clear (p);
    fmpz_poly_clear (q);
    fmpz_clear (square);
    fmpz_clear (sum);
    fmpz_clear (expected);
    return truth;
}

/* Set SQUARE to He_m (0)^2 / k!, and NEGATIVE when He_m (0) < 0. */
static void
at_nought (fmpq_t square, int *negative, slong m, slong k)
{
    fmpz_poly_t he;
    fmpz_t c;

    fmpz_poly_init (he);
    fmpz_init (c);
    hermite_polynomial (he, m);
    fmpz_poly_get_coeff_fmpz (c, he, 0);
    *negative = fmpz_sgn (c) < 0;
    fmpz_mul (fmpq_numref (square), c, c);
    fmpz_fac_ui (fmpq_denref (square), (ulong) k);
    fmpq_canonicalise (square);
    fmpz_poly_clear (he);
    fmpz_clear (c);
}

/* Is the coefficient +- sqrt (FACTOR square / (2 pi))? */
static enum truth
is_root (slong link, slong k, slong factor, const fmpq_t square, int negative)
{
    char at[32];
    enum truth truth;
    arb_t value, pi;

    arb_init (value);
    arb_init (pi);
    arb_set_fmpq (value, square, PREC);
    arb_mul_si (value, value, factor, PREC);
    arb_const_pi (pi, PREC);
    arb_mul_2exp_si (pi, pi, 1);
    arb_div (value, value, pi, PREC);
    arb_sqrt (value, value, PREC);
    if (negative)
        arb_neg (value, value);
    snprintf (at, sizeof at, "%ld %ld", (long) link, (long) k);
    truth = evaluates_near (&multiindex_hermite_quantity, at, value, 40);
    arb_clear (value);
    arb_clear (pi);
    return truth;
}

static enum truth
kinks (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int negative;
    slong k;
    fmpq_t square;

    (void) certificate;
    fmpq_init (square);
    for (k = 2; k <= 3 * ORDERS; k++) {
        at_nought (square, &negative, k - 2, k);
        truth = weaker (truth, is_root (1, k, 1, square, negative));
        at_nought (square, &negative, k - 1, k);
        truth = weaker (truth, is_root (2, k, 4, square, negative));
    }
    fmpq_clear (square);
    return truth;
}

static enum truth
first (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 1, 2);
    truth = weaker (truth,
                    evaluates_to (&multiindex_hermite_quantity, "1 1", value));
    truth = weaker (truth,
                    evaluates_to (&multiindex_hermite_quantity, "4 0", value));
    fmpq_one (value);
    truth = weaker (truth, is_root (1, 0, 1, value, 0));
    truth = weaker (truth, is_root (2, 1, 4, value, 0));
    fmpq_zero (value);
    truth = weaker (truth,
                    evaluates_to (&multiindex_hermite_quantity, "2 0", value));
    fmpq_clear (value);
    return truth;
}

/* Adaptive quadrature, which keeps away from the poles. */
static enum truth
smooth (struct certificate *certificate)
{
    static const slong orders[] = { 1, 2, 3, 5, 8, 13, 21 };
    enum truth truth = PROVED;
    size_t i;
    slong link;
    fmpz_poly_t he;
    arb_t value, norm;

    (void) certificate;
    fmpz_poly_init (he);
    arb_init (value);
    arb_init (norm);
    for (link = LINK_TANH; link <= LINK_SIGMOID; link++)
        for (i = 0; i < sizeof orders / sizeof *orders; i++) {
            char at[32];
            hermite_polynomial (he, orders[i]);
            link_mean (value, (enum link) link, he, 200);
            hermite_norm (norm, orders[i], 200);
            arb_div (value, value, norm, 200);
            snprintf (at, sizeof at, "%ld %ld", (long) link, (long) orders[i]);
            truth =
                weaker (truth, evaluates_near (&multiindex_hermite_quantity,
                                               at, value, 30));
        }
    fmpz_poly_clear (he);
    arb_clear (value);
    arb_clear (norm);
    return truth;
}

static const struct step steps[] = {
    { "derivative", "He_k' = k He_{k-1} passes from k to k + 1",
      "derived here", BY_ALGEBRA, derivative, NULL },
    { "by parts",
      "(He_k \\varphi)' = -He_{k+1} \\varphi and ((z He_{k-1} + He_{k-2}) "
      "\\varphi)' = -z He_k \\varphi",
      "derived here", BY_ALGEBRA, antiderivatives, NULL },
    { "orthogonal", "E He_j He_k = k! \\delta_{jk} for j, k \\le 40",
      "derived here", BY_RATIONALS, orthonormal, NULL },
    { "low orders", "the balls hold 1/\\sqrt{2\\pi}, 1/2 and nought",
      "derived here", BY_INTERVALS, first, NULL },
    { "kinks",
      "a_k = He_{k-2}(0)/\\sqrt{2\\pi k!} and 2 He_{k-1}(0)/\\sqrt{2\\pi k!} "
      "for 2 \\le k \\le 120, to 40 digits",
      "derived here", BY_INTERVALS, kinks, NULL },
    { "smooth links",
      "tanh and the logistic function: adaptive quadrature at 14 points, to "
      "30 digits",
      "derived here", BY_INTERVALS, smooth, NULL },
};

PROOF (multiindex_hermite) = { STEPS (steps) };
