/*
 * Chains of N tokens, N <= 12, with six rational inner products: everything
 * in exact rationals.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/margin.h"

#include <stdio.h>

USES (quantity, memgd_support_share);
USES (quantity, memgd_support_margin);
USES (quantity, memgd_two_token_margin);

static const char *const inner[] = { "-49/100", "-1/3", "-1/10",
                                     "1/7",     "2/5",  "49/100" };
enum { INNER = sizeof inner / sizeof *inner, MOST = 12 };

/* Set G to the Gram matrix of the chain. */
static void
gram (fmpq_mat_t g, const char *c)
{
    slong n = fmpq_mat_nrows (g), x;

    fmpq_mat_one (g);
    for (x = 0; x + 1 < n; x++) {
        fmpq_set_str (fmpq_mat_entry (g, x, x + 1), c, 10);
        fmpq_set_str (fmpq_mat_entry (g, x + 1, x), c, 10);
    }
}

/* Set A to the solution of 2 G A = (1, ..., 1) by dense elimination. */
static int
solve (fmpq_mat_t a, const fmpq_mat_t g)
{
    slong x;

    for (x = 0; x < fmpq_mat_nrows (a); x++)
        fmpq_set_si (fmpq_mat_entry (a, x, 0), 1, 2);
    return fmpq_mat_solve_fraction_free (a, g, a);
}

/* Every token is a support vector, a > 0, and the quantity is a. */
static enum truth
positive (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[64];
    slong n, c, x;

    (void) certificate;
    for (n = 2; n <= MOST; n++)
        for (c = 0; c < INNER; c++) {
            fmpq_mat_t g, a;

            fmpq_mat_init (g, n, n);
            fmpq_mat_init (a, n, 1);
            gram (g, inner[c]);
            if (!solve (a, g))
                truth = DISPROVED;
            for (x = 0; x < n; x++) {
                snprintf (at, sizeof at, "%ld %s %ld", (long) n, inner[c],
                          (long) x + 1);
                if (fmpq_sgn (fmpq_mat_entry (a, x, 0)) <= 0)
                    truth = DISPROVED;
                truth = weaker (truth,
                                evaluates_to (&memgd_support_share_quantity,
                                              at, fmpq_mat_entry (a, x, 0)));
            }
            fmpq_mat_clear (g);
            fmpq_mat_clear (a);
        }
    return truth;
}

/* (2 G diag a) (1, ..., 1) = (1, ..., 1), so that det (2 G diag a - 1) = 0. */
static enum truth
eigenvalue (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t det;
    slong n, c, x, y;

    (void) certificate;
    fmpq_init (det);
    for (n = 2; n <= MOST; n++)
        for (c = 0; c < INNER; c++) {
            fmpq_mat_t g, a;

            fmpq_mat_init (g, n, n);
            fmpq_mat_init (a, n, 1);
            gram (g, inner[c]);
            if (!solve (a, g))
                truth = DISPROVED;
            for (x = 0; x < n; x++) {
                for (y = 0; y < n; y++) {
                    fmpq *e = fmpq_mat_entry (g, x, y);
                    fmpq_mul (e, e, fmpq_mat_entry (a, y, 0));
                    fmpq_mul_2exp (e, e, 1);
                }
                fmpq_sub_si (fmpq_mat_entry (g, x, x),
                             fmpq_mat_entry (g, x, x), 1);
            }
            fmpq_mat_det (det, g);
            if (!fmpq_is_zero (det))
                truth = DISPROVED;
            fmpq_mat_clear (g);
            fmpq_mat_clear (a);
        }
    fmpq_clear (det);
    return truth;
}

/* With psi_i = m_i - log (t p_i / a_i) and e^-m for s (-m), psi' = 2 G (a
   e^-psi) - 1 in log t, which is 0 at psi = 0; its slopes there are -2 G diag
   a. */
static enum truth
late (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p a t r", "t*2*p*(a*r/(p*t))", "2*a*r"),
                   identity_check ("g a b h",
                                   "2*(a*(1 - h) + g*b*(1 - h)) - "
                                   "2*(a + g*b)",
                                   "-2*(a*h + g*b*h)"));
}

/* Two tokens are two_token_margin with -c; without correlation each token is
   Lambert's. */
static enum truth
special (struct certificate *certificate)
{
    static const char *const pairs[][2] = {
        { "2 1/3 10 1", "2/3 -1/3 10 1" },
        { "2 1/3 10 2", "2/3 -1/3 10 2" },
        { "2 -2/5 1000 2", "2/3 2/5 1000 2" },
    };
    enum truth truth = PROVED;
    fmpq_t two;
    arb_t u;
    size_t i;

    (void) certificate;
    fmpq_init (two);
    arb_init (u);
    for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
        truth = weaker (
            truth,
            evaluate_at (u, &memgd_two_token_margin_quantity, pairs[i][1], 40)
                ? evaluates_near (&memgd_support_margin_quantity, pairs[i][0],
                                  u, 25)
                : UNDECIDED);
    /* p_2 = (1/2) / (11/6) = 3/11, at time 110. */
    fmpq_set_si (two, 2, 1);
    arb_set_ui (u, 30);
    margin_flow (u, u, two, 256);
    truth = weaker (truth, evaluates_near (&memgd_support_margin_quantity,
                                           "3 0 110 2", u, 25));
    fmpq_clear (two);
    arb_clear (u);
    return truth;
}

static const struct step steps[] = {
    { "positive",
      "66 chains: a = \\tfrac12 G^{-1} 1 has positive entries only, and the "
      "quantity holds them",
      "derived here", BY_RATIONALS, positive, NULL },
    { "eigenvalue", "the same chains: \\det(2 G\\,\\mathrm{diag}\\,a - 1) = 0",
      "derived here", BY_RATIONALS, eigenvalue, NULL },
    { "late",
      "the law is the fixed point of the late system, with the rates -2 "
      "G\\,\\mathrm{diag}\\,a",
      "derived here", BY_ALGEBRA, late, NULL },
    { "special cases",
      "two tokens, and no correlation: 4 balls of the margin hold what is "
      "known",
      "derived here", BY_INTERVALS, special, NULL },
};

PROOF (memgd_support_law) = { STEPS (steps) };
