/*
 * When both tokens are right: the first step by hand, later ones in rational
 * intervals, and why the search ends.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/pair_rational.h"

#include <stdio.h>

USES (quantity, memgd_steps_to_accuracy);
USES (quantity, memgd_steps_to_lasting_accuracy);

/* Is QUANTITY at AT the integer VALUE? */
static enum truth
integer (const struct quantity *quantity, const char *at, slong value)
{
    enum truth truth;
    fmpq_t exact;

    fmpq_init (exact);
    fmpq_set_si (exact, value, 1);
    truth = evaluates_to (quantity, at, exact);
    fmpq_clear (exact);
    return truth;
}

/* p = I/6, corr = J/6, in three sizes: one step is enough exactly when
   J max (I, 6 - I) < 6 min (I, 6 - I). */
static enum truth
one_step (struct certificate *certificate)
{
    static const char *const sizes[] = { "1/10", "1", "100" };
    enum truth truth = PROVED;
    char at[64];
    int i, j, k;
    arb_t steps, two;

    (void) certificate;
    arb_init (steps);
    arb_init (two);
    arb_set_ui (two, 2);
    for (i = 1; i <= 5; i++)
        for (j = -5; j <= 5; j++)
            for (k = 0; k < 3; k++) {
                int most = i > 3 ? i : 6 - i;
                snprintf (at, sizeof at, "%d/6 %d/6 %s", i, j, sizes[k]);
                if (j * most < 6 * (6 - most))
                    truth = weaker (
                        truth,
                        integer (&memgd_steps_to_accuracy_quantity, at, 1));
                else if (evaluate_at (steps, &memgd_steps_to_accuracy_quantity,
                                      at, 20))
                    truth = weaker (truth, is_at_most (two, steps));
                else
                    truth = weaker (truth, UNDECIDED);
            }
    arb_clear (steps);
    arb_clear (two);
    return truth;
}

/* corr = q/p: m_2 = 0 after step 1, and step 2 adds 2 eta q (1/2 - s_1), where
   s_1 < 1/2; m_1 stays positive, for there p s_1 - corr q/2 > -m_1/(2 eta). */
static enum truth
boundary (struct certificate *certificate)
{
    static const char *const points[] = { "2/3 1/2 1/10", "2/3 1/2 1",
                                          "3/4 1/3 10", "9/10 1/9 100",
                                          "3/7 3/4 1" };
    enum truth truth;
    size_t i;

    (void) certificate;
    truth = identity_check ("p q x s", "2*x*(q*(1/2) - (q/p)*p*s)",
                            "2*x*q*(1/2 - s)");
    truth = weaker (truth,
                    identity_check ("p q x s",
                                    "x*(p - (q/p)*q) + 2*x*(p*s - (q/p)*q/2)",
                                    "x*(p - 2*q^2/p + 2*p*s)"));
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (
            truth, integer (&memgd_steps_to_accuracy_quantity, points[i], 2));
    return truth;
}

/* Runs in rational intervals: the first accurate step of STEPS, and the one
   after the last that is not. */
static const struct {
    const char *at[3];
    slong steps, bits;
} runs[] = {
    { { "3/4", "19/20", "10" }, 40, 256 },
    { { "3/4", "1/2", "22" }, 20, 256 },
    { { "4/5", "3/4", "7/5" }, 30, 160 },
    { { "11/20", "4/5", "10" }, 20, 256 },
    { { "3/5", "9/10", "6" }, 40, 256 },
};
enum { RUNS = sizeof runs / sizeof *runs };

static enum truth
brute_run (int run)
{
    struct pair_rational pair;
    slong k, first = 0, last = 0;
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (3);
    char text[64];

    for (k = 0; k < 3; k++)
        fmpq_set_str (at + k, runs[run].at[k], 10);
    snprintf (text, sizeof text, "%s %s %s", runs[run].at[0], runs[run].at[1],
              runs[run].at[2]);
    pair_rational_start (&pair, at, runs[run].bits);
    for (k = 1; k <= runs[run].steps; k++) {
        int accurate;
        pair_rational_step (&pair);
        accurate = pair_rational_accurate (&pair);
        if (accurate == 0)
            truth = weaker (truth, UNDECIDED);
        if (accurate > 0 && first == 0)
            first = k;
        if (accurate < 0)
            last = k;
    }
    pair_rational_clear (&pair);
    _fmpq_vec_clear (at, 3);
    truth = weaker (truth,
                    integer (&memgd_steps_to_accuracy_quantity, text, first));
    return weaker (truth, integer (&memgd_steps_to_lasting_accuracy_quantity,
                                   text, last + 1));
}

static enum truth
brute (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int run;

    (void) certificate;
    for (run = 0; run < RUNS; run++)
        truth = weaker (truth, brute_run (run));
    return truth;
}

/* e^-m >= 1 for m <= 0 makes log (1 + e^-m) >= log 2: with E = 1 + x. */
static enum truth
wrong_costs (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x", "(1 + (1 + x)) - 2", "x");
}

static const struct step steps[] = {
    { "one step",
      "p = i/6, \\rho = j/6, three sizes: one step is enough exactly when "
      "\\rho \\max(p,q) < \\min(p,q), for the margins are \\eta(p-\\rho q) "
      "and \\eta(q-\\rho p)",
      "derived here", BY_RATIONALS, one_step, NULL },
    { "on the boundary",
      "\\rho = q/p: m_2 = 0 after the first step and 2\\eta q(1/2 - s_1) > 0 "
      "after the second, of any size; the quantity is 2 at five points",
      "derived here", BY_RATIONALS, boundary, NULL },
    { "rational intervals",
      "five runs of up to 40 steps: the first accurate step, and the one "
      "after the last error, are those of rational intervals",
      "derived here", BY_RATIONALS, brute, NULL },
    { "what an error costs",
      "m \\le 0 makes \\log(1+e^{-m}) \\ge \\log 2: below min(p,q) \\log 2 no "
      "margin is negative",
      "derived here", BY_ALGEBRA, wrong_costs, NULL },
};

PROOF (memgd_steps_to_accuracy) = { STEPS (steps) };
