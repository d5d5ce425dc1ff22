/* One class of probability p, c - 1 others of q = (1 - p) / (c - 1). */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/two_level.h"

#include <stdio.h>

USES (quantity, imbalance_sharpness_growth);
USES (quantity, imbalance_sharpness_peak);
USES (quantity, imbalance_two_level_sharpness);

static enum truth
vectors (struct certificate *certificate)
{
    (void) certificate;
    return two_level_vectors ();
}

/* Set P to x (x - q)^(c-2) (x - SHARPNESS). */
static void
product (fmpq_poly_t p, slong c, const fmpq_t q, const fmpq_t sharpness)
{
    fmpq_poly_t factor;
    fmpq_t root;

    fmpq_poly_init (factor);
    fmpq_init (root);
    fmpq_poly_set_coeff_si (factor, 1, 1);
    fmpq_neg (root, q);
    fmpq_poly_set_coeff_fmpq (factor, 0, root);
    fmpq_poly_pow (p, factor, (ulong) c - 2);
    fmpq_neg (root, sharpness);
    fmpq_poly_set_coeff_fmpq (factor, 0, root);
    fmpq_poly_mul (p, p, factor);
    fmpq_poly_shift_left (p, p, 1);
    fmpq_poly_clear (factor);
    fmpq_clear (root);
}

/* Set P to the characteristic polynomial, from the matrix. */
static void
characteristic (fmpq_poly_t p, slong c, const fmpq_t first, const fmpq_t q)
{
    slong i, j;
    fmpq_mat_t a;

    fmpq_mat_init (a, c, c);
    for (i = 0; i < c; i++)
        for (j = 0; j < c; j++) {
            fmpq *entry = fmpq_mat_entry (a, i, j);
            fmpq_mul (entry, i == 0 ? first : q, j == 0 ? first : q);
            fmpq_neg (entry, entry);
            if (i == j)
                fmpq_add (entry, entry, i == 0 ? first : q);
        }
    fmpq_mat_charpoly (p, a);
    fmpq_mat_clear (a);
}

static enum truth
matrices (struct certificate *certificate)
{
    static const char *const first[] = { "1/2", "1/7", "9/10", "1/5" };
    enum truth truth = PROVED;
    slong c;
    size_t i;
    fmpq *v = _fmpq_vec_init (3), *q = v + 1, *value = v + 2;
    fmpq_poly_t left, right;
    char at[32];

    (void) certificate;
    fmpq_poly_init (left);
    fmpq_poly_init (right);
    for (c = 2; c <= 7; c++)
        for (i = 0; i < sizeof first / sizeof *first; i++) {
            fmpq_set_str (v, first[i], 10);
            fmpq_one (value);
            fmpq_sub (q, value, v);
            fmpq_set_si (value, c - 1, 1);
            fmpq_div (q, q, value);
            snprintf (at, sizeof at, "%ld %s", (long) c, first[i]);
            fmpq_mul (value, v, q);
            fmpq_mul_si (value, value, c);
            characteristic (left, c, v, q);
            product (right, c, q, value);
            if (!fmpq_poly_equal (left, right))
                truth = DISPROVED;
            truth = weaker (
                truth, evaluates_to (&imbalance_two_level_sharpness_quantity,
                                     at, value));
        }
    fmpq_poly_clear (left);
    fmpq_poly_clear (right);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
peak (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c p", "c/(4*(c - 1)) - c*p*(1 - p)/(c - 1)",
                           "c*(2*p - 1)^2/(4*(c - 1))");
}

/* c (1/c) (1 - 1/c) / (c - 1) = 1/c, and the peak over it. */
static enum truth
growth (struct certificate *certificate)
{
    enum truth truth = weaker (
        identity_check ("c", "c*(1/c)*(1 - 1/c)/(c - 1)", "1/c"),
        identity_check ("c", "(c/(4*(c - 1)))/(1/c)", "c^2/(4*(c - 1))"));
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 1000, 3996);
    truth = weaker (truth, evaluates_to (&imbalance_sharpness_peak_quantity,
                                         "1000", value));
    fmpq_set_si (value, 100, 19);
    truth = weaker (truth, evaluates_to (&imbalance_sharpness_growth_quantity,
                                         "20", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "eigenvectors",
      "(c-1, -1, ..., -1) belongs to c p q, differences of other unit vectors "
      "to q, the ones to 0: for every c and p",
      "derived here", BY_ALGEBRA, vectors, NULL },
    { "matrices",
      "c = 2, ..., 7, four p: the characteristic polynomial is x (x - "
      "q)^{c-2} (x - c p q)",
      "derived here", BY_RATIONALS, matrices, NULL },
    { "peak",
      "c/(4(c-1)) - c p (1-p)/(c-1) = c (2p - 1)^2/(4(c-1)): at most the "
      "peak, "
      "with equality at 1/2 alone",
      "derived here", BY_ALGEBRA, peak, NULL },
    { "growth", "c p q = 1/c at p = 1/c; the peak is c^2/(4(c-1)) times that",
      "derived here", BY_ALGEBRA, growth, NULL },
};

PROOF (imbalance_two_level_sharpness) = { STEPS (steps) };
