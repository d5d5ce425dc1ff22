/*
 * Outputs with the inner product rho each: K = U U^T = (1 - rho) 1 + rho J
 * moves a token's scores by eta p K r, r = 1[right] - softmax, and J r = 0.
 */
#include "proofs/clock.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, memgd_equiangular_margin);
USES (quantity, memgd_margin_descent);

/* One step from equal scores: (1 - rho) eta p, M = 2, .., 8. */
static enum truth
one_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong m;
    fmpq_t margin;
    char at[64];

    (void) certificate;
    fmpq_init (margin);
    for (m = 2; m <= 8; m++) {
        fmpq_set_si (margin, 2, 5); /* (1 - 2/5) 2/7 7/3 */
        snprintf (at, sizeof at, "%ld 2/5 2/7 7/3 1", (long) m);
        truth =
            weaker (truth, evaluates_to (&memgd_equiangular_margin_quantity,
                                         at, margin));
        fmpq_set_si (margin, 2 * m, (ulong) (3 * (m - 1)));
        snprintf (at, sizeof at, "%ld -1/%ld 2/7 7/3 1", (long) m,
                  (long) m - 1);
        truth =
            weaker (truth, evaluates_to (&memgd_equiangular_margin_quantity,
                                         at, margin));
    }
    fmpq_clear (margin);
    return truth;
}

/* Of M - 1 equal wrong classes with the residual -q each, the right one has
   (M - 1) q: K makes (1 - rho) of either, since the sum is 0. */
static enum truth
no_sum (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("M q r", "(M - 1)*q + r*(-(M - 1)*q)",
                                "(1 - r)*((M - 1)*q)"),
                identity_check ("M q r", "-q + r*((M - 1)*q - (M - 2)*q)",
                                "(1 - r)*(-q)")),
        clock_margin_step ());
}

/* K is the Gram matrix of something exactly down to rho = -1 / (M - 1). */
static enum truth
exists (slong m, slong numerator, ulong denominator)
{
    enum truth truth;
    fmpq_mat_t k;
    slong i, j;

    fmpq_mat_init (k, m, m);
    for (i = 0; i < m; i++)
        for (j = 0; j < m; j++)
            fmpq_set_si (fmpq_mat_entry (k, i, j), i == j ? 1 : numerator,
                         i == j ? 1 : denominator);
    truth = psd_check (k, NULL);
    fmpq_mat_clear (k);
    return truth;
}

static enum truth
outputs (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong m;

    (void) certificate;
    for (m = 2; m <= 9; m++) {
        truth = weaker (truth, exists (m, -1, (ulong) m - 1));
        truth = weaker (truth,
                        exists (m, -100, (ulong) (100 * m - 101)) == DISPROVED
                            ? PROVED
                            : DISPROVED);
    }
    return weaker (truth,
                   identity_check ("M r", "(1 - r) + M*r", "1 + (M - 1)*r"));
}

/* The ball is that of orthonormal outputs at eta (1 - rho). */
static enum truth
rescaled (struct certificate *certificate)
{
    static const char *const pairs[][2] = {
        { "5 1/2 3/10 1 100", "5 3/10 1/2 100" },
        { "10 -1/9 1/7 9 37", "10 1/7 10 37" },
        { "37 9/10 1/3 50 20", "37 1/3 5 20" },
    };
    enum truth truth = PROVED;
    size_t i;
    arb_t m;

    (void) certificate;
    arb_init (m);
    for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
        truth = weaker (
            truth,
            evaluate_at (m, &memgd_margin_descent_quantity, pairs[i][1], 40)
                ? evaluates_near (&memgd_equiangular_margin_quantity,
                                  pairs[i][0], m, 25)
                : UNDECIDED);
    arb_clear (m);
    return truth;
}

static const struct step steps[] = {
    { "one step",
      "k = 1, M = 2, ..., 8, \\rho = 2/5 and -1/(M-1): the ball holds (1 - "
      "\\rho) \\eta p",
      "derived here", BY_RATIONALS, one_step, NULL },
    { "no sum",
      "the residual adds up to 0: K r = (1 - \\rho) r, and the margin's step "
      "is (1 - \\rho) \\eta p M/(M - 1 + e^m)",
      "derived here", BY_ALGEBRA, no_sum, NULL },
    { "outputs",
      "K = (1-\\rho) 1 + \\rho J has the eigenvalues 1 - \\rho and 1 + (M-1) "
      "\\rho; M = 2, ..., 9: positive semidefinite at -1/(M-1), not below",
      "derived here", BY_RATIONALS, outputs, NULL },
    { "rescaled", "3 points: the ball of margin_descent at \\eta (1 - \\rho)",
      "derived here", BY_INTERVALS, rescaled, NULL },
};

PROOF (memgd_equiangular_margin) = { STEPS (steps) };
