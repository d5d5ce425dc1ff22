/* The last classes of groups of equal mass, by rationals. */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, imbalance_group_boundary);

enum { CLASSES = 24, GROUPS = 6 };

/* The least K with H_K >= GOAL. */
static slong
first (const fmpq_t goal)
{
    slong k = 0;
    fmpq_t sum, term;

    fmpq_init (sum);
    fmpq_init (term);
    while (fmpq_cmp (sum, goal) < 0) {
        fmpq_set_si (term, 1, (ulong) ++k);
        fmpq_add (sum, sum, term);
    }
    fmpq_clear (sum);
    fmpq_clear (term);
    return k;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, n, i;
    fmpq *v = _fmpq_vec_init (3), *h = v, *goal = v + 1, *x = v + 2;
    char at[48];

    (void) certificate;
    for (c = 1; c <= CLASSES; c++) {
        fmpq_set_si (x, 1, (ulong) c);
        fmpq_add (h, h, x);
        for (n = 1; n <= GROUPS; n++)
            for (i = 1; i <= n; i++) {
                fmpq_set_si (x, i, (ulong) n);
                fmpq_mul (goal, h, x);
                fmpq_set_si (x, first (goal), 1);
                snprintf (at, sizeof at, "%ld %ld %ld", (long) c, (long) n,
                          (long) i);
                truth = weaker (
                    truth,
                    evaluates_to (&imbalance_group_boundary_quantity, at, x));
            }
    }
    _fmpq_vec_clear (v, 3);
    return truth;
}

static const struct step steps[] = {
    { "small cases",
      "c \\le 24, n \\le 6, all i: the least K by exact sums, ties too (c = "
      "2: "
      "H_1/H_2 = 2/3)",
      "derived here", BY_RATIONALS, small_cases, NULL },
};

PROOF (imbalance_group_boundary) = { STEPS (steps) };
