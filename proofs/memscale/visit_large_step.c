/*
 * Large steps: after the first, q >= q_1 = gamma c/(c+1), and each further
 * visit adds less than gamma c e^{-q_1}.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_visit_large_step);
USES (quantity, memscale_visit_recursion);

static enum truth
one_visit (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong others, step;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (others = 1; others <= 9; others++)
        for (step = 1; step <= 1000; step *= 10) {
            snprintf (at, sizeof at, "%ld %ld 1", (long) step, (long) others);
            fmpq_set_si (value, others * step, (ulong) (others + 1));
            truth = weaker (
                truth,
                weaker (evaluates_to (&memscale_visit_large_step_quantity, at,
                                      value),
                        evaluates_to (&memscale_visit_recursion_quantity, at,
                                      value)));
        }
    fmpq_clear (value);
    return truth;
}

/* With E = e^q. */
static enum truth
increment (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g c E", "g*c/E - g/(1 + E/c)",
                           "g*c^2/(E*(c + E))");
}

static const struct step steps[] = {
    { "one visit", "n = 1: the law and the recursion are the same rational",
      "derived here", BY_RATIONALS, one_visit, NULL },
    { "increment",
      "\\gamma/(1 + e^q/c) < \\gamma c e^{-q}: hence 0 \\le f^n(0) - q_1 < "
      "(n-1) \\gamma c e^{-q_1}",
      "derived here", BY_ALGEBRA, increment, NULL },
};

PROOF (memscale_visit_large_step) = { STEPS (steps) };
