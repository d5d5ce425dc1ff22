/*
 * Small steps: the share of the others falls from s_0 = c/(c+1) as q grows,
 * but not below s_0 e^-q, so that n gamma s_0 e^{-q_n} <= q_n <= n gamma s_0.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_visit_small_step);
USES (quantity, memscale_visit_recursion);

static enum truth
one_visit (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong others, parts;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (others = 1; others <= 9; others++)
        for (parts = 1; parts <= 1000; parts *= 10) {
            snprintf (at, sizeof at, "1/%ld %ld 1", (long) parts,
                      (long) others);
            fmpq_set_si (value, others, (ulong) ((others + 1) * parts));
            truth = weaker (
                truth,
                weaker (evaluates_to (&memscale_visit_small_step_quantity, at,
                                      value),
                        evaluates_to (&memscale_visit_recursion_quantity, at,
                                      value)));
        }
    fmpq_clear (value);
    return truth;
}

/* With E = e^q >= 1: s_0 / s = (1 + v E)/(1 + v) lies between 1 and E. */
static enum truth
between (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("v E", "(1 + v*E) - (1 + v)", "v*(E - 1)"),
                   identity_check ("v E", "E*(1 + v) - (1 + v*E)", "E - 1"));
}

static const struct step steps[] = {
    { "one visit", "n = 1: the law and the recursion are the same rational",
      "derived here", BY_RATIONALS, one_visit, NULL },
    { "between",
      "1 \\le (1 + v e^q)/(1 + v) \\le e^q for q \\ge 0, v > 0: hence n "
      "\\gamma s_0 e^{-n \\gamma s_0} \\le f^n(0) \\le n \\gamma s_0",
      "derived here", BY_ALGEBRA, between, NULL },
};

PROOF (memscale_visit_small_step) = { STEPS (steps) };
