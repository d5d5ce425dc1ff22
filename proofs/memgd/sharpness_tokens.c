/*
 * The sharpness of N tokens at W = 0, against full rational Hessians: with
 * corr = 9/25 the keys (3 f_0 + 4 f_x)/5 are rational.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, memgd_sharpness_tokens);
USES (quantity, memgd_sharpness);

/* Set H to the Hessian in the M (N + 1) entries of W for N tokens. */
static void
full (fmpq_mat_t h, slong n, slong m)
{
    slong x, y, z, i, j;
    fmpq_t total, part, term;

    fmpq_init (total);
    fmpq_init (part);
    fmpq_init (term);
    for (x = 1; x <= n; x++) {
        fmpq_set_si (part, 1, (ulong) x);
        fmpq_add (total, total, part);
    }
    for (x = 1; x <= n; x++) {
        fmpq_set_si (part, 1, (ulong) x);
        fmpq_div (part, part, total);
        for (y = 0; y < m; y++)
            for (z = 0; z < m; z++) {
                /* 1/M - 1/M^2, or -1/M^2. */
                fmpq_set_si (term, y == z ? m - 1 : -1, (ulong) (m * m));
                fmpq_mul (term, term, part);
                for (i = 0; i <= x; i += x)
                    for (j = 0; j <= x; j += x) {
                        fmpq *entry = fmpq_mat_entry (h, y * (n + 1) + i,
                                                      z * (n + 1) + j);
                        fmpq_t key;
                        fmpq_init (key);
                        fmpq_set_si (key, (i == 0 ? 3 : 4) * (j == 0 ? 3 : 4),
                                     25);
                        fmpq_mul (key, key, term);
                        fmpq_add (entry, entry, key);
                        fmpq_clear (key);
                    }
            }
    }
    fmpq_clear (total);
    fmpq_clear (part);
    fmpq_clear (term);
}

/* Is BOUND I - H positive semidefinite? */
static enum truth
above (const fmpq_mat_t h, const fmpq_t bound, struct record *record)
{
    enum truth truth;
    slong i, size = fmpq_mat_nrows (h);
    fmpq_mat_t gap;

    fmpq_mat_init (gap, size, size);
    fmpq_mat_neg (gap, h);
    for (i = 0; i < size; i++)
        fmpq_add (fmpq_mat_entry (gap, i, i), fmpq_mat_entry (gap, i, i),
                  bound);
    truth = psd_check (gap, record);
    fmpq_mat_clear (gap);
    return truth;
}

static enum truth
between (slong n, slong m, struct record *record)
{
    char at[32];
    enum truth truth = UNDECIDED;
    fmpq_mat_t h;
    fmpq_t end;
    arf_t bound;
    arb_t ball;

    fmpq_mat_init (h, m * (n + 1), m * (n + 1));
    fmpq_init (end);
    arf_init (bound);
    arb_init (ball);
    full (h, n, m);
    snprintf (at, sizeof at, "%ld %ld 9/25", (long) n, (long) m);
    if (evaluate_at (ball, &memgd_sharpness_tokens_quantity, at, 20)) {
        arb_get_ubound_arf (bound, ball, 64);
        arf_get_fmpq (end, bound);
        truth = above (h, end, record);
        arb_get_lbound_arf (bound, ball, 64);
        arf_get_fmpq (end, bound);
        if (above (h, end, NULL) != DISPROVED)
            truth = weaker (truth, UNDECIDED);
    }
    fmpq_mat_clear (h);
    fmpq_clear (end);
    arf_clear (bound);
    arb_clear (ball);
    return truth;
}

static enum truth
matrices (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char part[16];
    slong n, m;

    for (n = 2; n <= 5; n++)
        for (m = 2; m <= 3; m++) {
            snprintf (part, sizeof part, "%ld %ld", (long) n, (long) m);
            truth = weaker (truth, between (n, m,
                                            certificate_begin (certificate,
                                                               "full matrices",
                                                               part, "LDL")));
        }
    return truth;
}

/* N = M = 2: p = 2/3. */
static enum truth
two_tokens (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[32];
    arb_t two;
    int j;

    (void) certificate;
    arb_init (two);
    for (j = 0; j < 8; j++) {
        snprintf (at, sizeof at, "2/3 %d/8", j);
        if (!evaluate_at (two, &memgd_sharpness_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        snprintf (at, sizeof at, "2 2 %d/8", j);
        truth =
            weaker (truth, evaluates_near (&memgd_sharpness_tokens_quantity,
                                           at, two, 30));
    }
    arb_clear (two);
    return truth;
}

/* diag (s) - s s^T at s = 1/M is (1 - 1 1^T/M)/M: its square is 1/M times it,
   entry by entry: diagonal (M-1)/M^2, beside it -1/M^2. */
static enum truth
projection (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("M", "((M - 1)/M^2)^2 + (M - 1)*(1/M^2)^2",
                                   "(M - 1)/M^2/M"),
                   identity_check ("M",
                                   "-2*(M - 1)/M^2/M^2 + (M - 2)*(1/M^2)^2",
                                   "-1/M^2/M"));
}

/* The bounds of the root: at z = p_1 the first term is 1; at z = (1-c) p + c,
   p = p_1, each term c q/(z - (1-c) q) is at most q. */
static enum truth
bracket (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p c", "c*p/(p - (1 - c)*p)", "1"),
                   identity_check ("p q c",
                                   "q - c*q/((1 - c)*p + c - (1 - c)*q)",
                                   "q*(1 - c)*(p - q)/((1 - c)*(p - q) + c)"));
}

static const struct step steps[] = {
    { "full matrices",
      "N = 2..5, M = 2, 3, \\rho = 9/25: between the ends of the ball lies "
      "the "
      "largest eigenvalue of the Hessian in all entries of W, by exact LDL^T",
      "derived here", BY_CERTIFICATE, matrices, NULL },
    { "two tokens",
      "N = M = 2: \\frac14(1+\\sqrt{1-4pq(1-\\rho^2)}), p = 2/3, \\rho = j/8",
      "derived here", BY_INTERVALS, two_tokens, NULL },
    { "softmax at nought",
      "its covariance is 1/M times a projection, so the sharpness is 1/M "
      "times that of \\sum p e e^T",
      "derived here", BY_ALGEBRA, projection, NULL },
    { "bracket", "the root lies between p_1 and (1-\\rho) p_1 + \\rho",
      "derived here", BY_ALGEBRA, bracket, NULL },
};

PROOF (memgd_sharpness_tokens) = { STEPS (steps) };
