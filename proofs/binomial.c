#include "proofs/binomial.h"

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

enum { PASCAL = 12, SIGNS = 8 };

void
binomial_rest (fmpq_poly_t r, slong t, slong m)
{
    fmpz_t coefficient;
    slong k;

    fmpz_init (coefficient);
    fmpq_poly_zero (r);
    for (k = m + 1; k <= t; k++) {
        fmpz_bin_uiui (coefficient, (ulong) t, (ulong) k);
        if (k % 2 == 1)
            fmpz_neg (coefficient, coefficient);
        fmpq_poly_set_coeff_fmpz (r, k, coefficient);
    }
    fmpz_clear (coefficient);
}

/* R_m^T = R_m^{T-1} - p R_{m-1}^{T-1}, for one T and one m. */
static int
induction_step (slong t, slong m)
{
    fmpq_poly_t whole, same, less;
    int good;

    fmpq_poly_init (whole);
    fmpq_poly_init (same);
    fmpq_poly_init (less);
    binomial_rest (whole, t, m);
    binomial_rest (same, t - 1, m);
    binomial_rest (less, t - 1, m - 1);
    fmpq_poly_shift_left (less, less, 1);
    fmpq_poly_sub (same, same, less);
    good = fmpq_poly_equal (whole, same);
    fmpq_poly_clear (whole);
    fmpq_poly_clear (same);
    fmpq_poly_clear (less);
    return good;
}

/* R_{-1}^T = (1-p)^T. */
static int
induction_start (slong t)
{
    fmpq_poly_t whole, power;
    int good;

    fmpq_poly_init (whole);
    fmpq_poly_init (power);
    fmpq_poly_set_coeff_si (power, 0, 1);
    fmpq_poly_set_coeff_si (power, 1, -1);
    fmpq_poly_pow (power, power, (ulong) t);
    binomial_rest (whole, t, -1);
    good = fmpq_poly_equal (whole, power);
    fmpq_poly_clear (whole);
    fmpq_poly_clear (power);
    return good;
}

enum truth
binomial_pascal (struct certificate *certificate)
{
    slong t, m;

    (void) certificate;
    for (t = 0; t <= PASCAL; t++) {
        if (!induction_start (t))
            return DISPROVED;
        for (m = 0; t > 0 && m < t; m++)
            if (!induction_step (t, m))
                return DISPROVED;
    }
    /* binom (T, k) = T/k binom (T-1, k-1), binom (T-1, k) = (T-k)/k of it. */
    return identity_check ("T k", "T/k", "(T - k)/k + 1");
}

/* One sign, found or from the record. */
static enum truth
sign_of_rest (slong t, slong m, struct certificate *certificate,
              const struct certificate *kept, const char *label, int again)
{
    char part[48];
    fmpq_poly_t r;
    fmpq ends[2];
    enum truth truth;

    fmpq_poly_init (r);
    fmpq_init (ends);
    fmpq_init (ends + 1);
    fmpq_one (ends + 1);
    binomial_rest (r, t, m);
    fmpq_poly_shift_right (r, r, m + 1);
    if (m % 2 == 0)
        fmpq_poly_neg (r, r);
    snprintf (part, sizeof part, "T = %ld, m = %ld", (long) t, (long) m);
    if (again)
        truth = sturm_positive_recheck (r, ends, ends + 1,
                                        certificate_find (kept, label, part));
    else
        truth = sturm_positive (
            r, ends, ends + 1,
            certificate_begin (certificate, label, part, "sturm"));
    fmpq_clear (ends);
    fmpq_clear (ends + 1);
    fmpq_poly_clear (r);
    return truth;
}

static enum truth
all_signs (struct certificate *certificate, const struct certificate *kept,
           const char *label, int again)
{
    enum truth truth = PROVED;
    slong t, m;

    for (t = 1; t <= SIGNS; t++)
        for (m = 0; m < t; m++)
            truth = weaker (
                truth, sign_of_rest (t, m, certificate, kept, label, again));
    return truth;
}

enum truth
binomial_signs (struct certificate *certificate, const char *label)
{
    return all_signs (certificate, NULL, label, 0);
}

enum truth
binomial_signs_recheck (const struct certificate *certificate,
                        const char *label)
{
    return all_signs (NULL, certificate, label, 1);
}
