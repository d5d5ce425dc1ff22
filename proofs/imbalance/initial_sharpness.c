/*
 * At W = 0 the second derivative is S x (X^T X) / n, S = I/c - 11^T/c^2; but
 * for noughts it has the eigenvalues of S x K / n with the Gram matrix
 * K = d/4 11^T + d/12 I.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, imbalance_initial_sharpness);

/* Entry of the operator for classes A, B and samples I, J. */
static void
entry (fmpq_t value, slong c, slong n, slong d, int same_class,
       int same_sample)
{
    fmpq_t gram;

    fmpq_init (gram);
    fmpq_set_si (value, same_class ? c - 1 : -1, (ulong) (c * c));
    fmpq_set_si (gram, d * (same_sample ? 4 : 3), (ulong) (12 * n));
    fmpq_mul (value, value, gram);
    fmpq_clear (gram);
}

/* Is LAMBDA an eigenvalue, with the vector that is 1 on class 0 and -1 on
   class 1, and is lambda - operator positive semidefinite? */
static enum truth
is_largest (const fmpq_t lambda, slong c, slong n, slong d)
{
    slong size = c * n, i, j;
    enum truth truth = PROVED;
    fmpq_mat_t rest;
    fmpq_t sum;

    fmpq_mat_init (rest, size, size);
    fmpq_init (sum);
    for (i = 0; i < size; i++) {
        fmpq_zero (sum);
        for (j = 0; j < size; j++) {
            fmpq *at = fmpq_mat_entry (rest, i, j);
            entry (at, c, n, d, i / n == j / n, i % n == j % n);
            fmpq_neg (at, at);
            if (i == j)
                fmpq_add (at, at, lambda);
            if (j / n == 0)
                fmpq_add (sum, sum, at);
            else if (j / n == 1)
                fmpq_sub (sum, sum, at);
        }
        if (!fmpq_is_zero (sum))
            truth = DISPROVED;
    }
    truth = weaker (truth, psd_check (rest, NULL));
    fmpq_mat_clear (rest);
    fmpq_clear (sum);
    return truth;
}

static enum truth
small (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t lambda;
    char at[64];
    slong c, n;

    (void) certificate;
    fmpq_init (lambda);
    for (c = 2; c <= 4; c++)
        for (n = 2; n <= 5; n++) {
            slong d = 3 * n + c;
            fmpq_set_si (lambda, d * (3 * n + 1), (ulong) (12 * n * c));
            snprintf (at, sizeof at, "%ld %ld %ld", (long) c, (long) n,
                      (long) d);
            truth = weaker (truth, is_largest (lambda, c, n, d));
            truth = weaker (
                truth, evaluates_to (&imbalance_initial_sharpness_quantity, at,
                                     lambda));
        }
    fmpq_clear (lambda);
    return truth;
}

/* Row sums on the two eigenspaces of each factor: (1, .., 1) and sum 0. */
static enum truth
all_sizes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c", "(1/c - 1/c^2) - (0 - 1/c^2)", "1/c"),
        weaker (identity_check ("n d", "(n*d/4 + d/12)/n", "d/4 + d/(12*n)"),
                identity_check ("n d", "(n*d/4 + d/12)/n - (d/12)/n", "d/4")));
}

static const struct step steps[] = {
    { "small cases",
      "for c \\le 4, n \\le 5 the ball's value \\lambda is an eigenvalue, and "
      "\\lambda minus the operator is positive semidefinite",
      "derived here", BY_CERTIFICATE, small, NULL },
    { "all sizes",
      "vectors of sum 0 over the classes are stretched by 1/c, the constant "
      "over the samples by (nd/4 + d/12)/n, which exceeds d/(12n) by d/4",
      "derived here", BY_ALGEBRA, all_sizes, NULL },
};

PROOF (imbalance_initial_sharpness) = { STEPS (steps) };
