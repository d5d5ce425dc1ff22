/*
 * e^(wz - w^2/2) = sum_k He_k (z) w^k / k!, term by term in w, so that E
 * e^(wz) He_k = w^k e^(w^2/2); cos and sin are its parts at i w.
 */
#include "proofs/evaluate.h"
#include "theory/hermite.h"

#include <stdio.h>

USES (quantity, multiindex_hermite_exponential);

enum { ORDERS = 30, PREC = 256 };

/* The coefficient of w^k / k! in e^(wz) e^(-w^2/2) is sum over j of
   k! z^(k-2j) (-1/2)^j / (j! (k-2j)!). */
static enum truth
generating (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong j, k;
    fmpz_poly_t he;
    fmpq_t c;
    fmpz_t t;

    (void) certificate;
    fmpz_poly_init (he);
    fmpq_init (c);
    fmpz_init (t);
    for (k = 0; k <= ORDERS; k++) {
        hermite_polynomial (he, k);
        for (j = 0; 2 * j <= k; j++) {
            fmpz_fac_ui (fmpq_numref (c), (ulong) k);
            fmpz_fac_ui (fmpq_denref (c), (ulong) j);
            fmpz_fac_ui (t, (ulong) (k - 2 * j));
            fmpz_mul (fmpq_denref (c), fmpq_denref (c), t);
            fmpz_mul_2exp (fmpq_denref (c), fmpq_denref (c), (ulong) j);
            if (j % 2 == 1)
                fmpz_neg (fmpq_numref (c), fmpq_numref (c));
            fmpq_canonicalise (c);
            fmpz_poly_get_coeff_fmpz (t, he, k - 2 * j);
            if (!fmpz_is_one (fmpq_denref (c))
                || !fmpz_equal (fmpq_numref (c), t))
                truth = DISPROVED;
        }
    }
    fmpz_poly_clear (he);
    fmpq_clear (c);
    fmpz_clear (t);
    return truth;
}

/* E e^(wz) He_k = sum_j c_j E e^(wz) z^j, and E e^(wz) z^j is e^(w^2/2) times
   the polynomial q_j with q_0 = 1, q_{j+1} = w q_j + q_j': altogether w^k. */
static enum truth
moments (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong j, k;
    fmpz_poly_t he, q, d, sum;
    fmpz_t c;

    (void) certificate;
    fmpz_poly_init (he);
    fmpz_poly_init (q);
    fmpz_poly_init (d);
    fmpz_poly_init (sum);
    fmpz_init (c);
    for (k = 0; k <= ORDERS; k++) {
        hermite_polynomial (he, k);
        fmpz_poly_one (q);
        fmpz_poly_zero (sum);
        for (j = 0; j <= k; j++) {
            fmpz_poly_get_coeff_fmpz (c, he, j);
            fmpz_poly_scalar_addmul_fmpz (sum, q, c);
            fmpz_poly_derivative (d, q);
            fmpz_poly_shift_left (q, q, 1);
            fmpz_poly_add (q, q, d);
        }
        fmpz_poly_zero (d);
        fmpz_poly_set_coeff_si (d, k, 1);
        if (!fmpz_poly_equal (sum, d))
            truth = DISPROVED;
    }
    fmpz_poly_clear (he);
    fmpz_poly_clear (q);
    fmpz_poly_clear (d);
    fmpz_poly_clear (sum);
    fmpz_clear (c);
    return truth;
}

/* Their squares add up: sum a_k^2 = e^(2 w^2), (1 + e^(-2 w^2)) / 2, (1 -
   e^(-2 w^2)) / 2, from balls at w = 3/2. */
static enum truth
squares (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong link, k;
    char at[32];
    arb_t a, sum, value;

    (void) certificate;
    arb_init (a);
    arb_init (sum);
    arb_init (value);
    for (link = 1; link <= 3; link++) {
        arb_zero (sum);
        for (k = 0; k <= 80; k++) {
            snprintf (at, sizeof at, "%ld 3/2 %ld", (long) link, (long) k);
            if (!evaluate_at (a, &multiindex_hermite_exponential_quantity, at,
                              50))
                truth = weaker (truth, UNDECIDED);
            arb_addmul (sum, a, a, PREC);
        }
        arb_set_si (value, link == 1 ? 9 : -9);
        arb_mul_2exp_si (value, value, -1);
        arb_exp (value, value, PREC);
        if (link == 3)
            arb_neg (value, value);
        if (link > 1) {
            arb_add_ui (value, value, 1, PREC);
            arb_mul_2exp_si (value, value, -1);
        }
        truth = weaker (truth, is_near (sum, value, 40));
    }
    arb_clear (a);
    arb_clear (sum);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "generating function", "k! [w^k] e^{wz - w^2/2} = He_k(z) for k \\le 30",
      "derived here", BY_ALGEBRA, generating, NULL },
    { "moments",
      "E e^{wz} He_k(z) = w^k e^{w^2/2} for k \\le 30, by the moments E "
      "e^{wz} z^j",
      "derived here", BY_ALGEBRA, moments, NULL },
    { "squares",
      "w = 3/2: the squares of the balls add up to E f^2, to 40 digits",
      "derived here", BY_INTERVALS, squares, NULL },
};

PROOF (multiindex_hermite_exponential) = { STEPS (steps) };
