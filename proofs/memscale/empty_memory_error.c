/* Nothing stored: the first of equal scores belongs to the class of rank 1. */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, memscale_empty_memory_error);

static enum truth
small_cases (struct certificate *certificate)
{
    enum { MOST = 12 };
    fmpq *p = _fmpq_vec_init (MOST + 1), *error = p + MOST;
    enum truth truth = PROVED;
    slong a, n, m, x;
    char at[64];

    (void) certificate;
    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST; n++)
            for (m = 1; m <= 5; m++) {
                enumerate_zipf (p, n, a);
                fmpq_zero (error);
                for (x = 0; x < n; x++)
                    if (x % m != 0)
                        fmpq_add (error, error, p + x);
                snprintf (at, sizeof at, "%ld %ld %ld", (long) a, (long) n,
                          (long) m);
                truth = weaker (
                    truth, evaluates_to (&memscale_empty_memory_error_quantity,
                                         at, error));
            }
    _fmpq_vec_clear (p, MOST + 1);
    return truth;
}

static const struct step steps[] = {
    { "small cases",
      "\\alpha \\le 3, N \\le 12, M \\le 5: the ball holds the mass of all "
      "items outside the class of the first, in rationals",
      "derived here", BY_RATIONALS, small_cases, NULL },
};

PROOF (memscale_empty_memory_error) = { STEPS (steps) };
