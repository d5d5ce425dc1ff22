/* Groups of 2^g classes with 2^(m-g) samples each. */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, imbalance_group_size);

/* Walk through the classes with exact sums: a group ends at the first class
   where the samples reach their part. */
static enum truth
walked (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[64];
    slong m, g, k;

    (void) certificate;
    for (m = 2; m <= 12; m++) {
        slong sum = 0, begin = 0;
        for (g = 0, k = 0; g < m; g++, begin = k) {
            fmpq_t size;
            while (sum < (g + 1) << m) {
                slong level = 0;
                while ((k + 1) >> (level + 1) > 0)
                    level++;
                sum += (slong) 1 << (m - level);
                k++;
            }
            if (sum != (g + 1) << m)
                truth = DISPROVED;
            fmpq_init (size);
            fmpq_set_si (size, k - begin, 1);
            snprintf (at, sizeof at, "%ld %ld", (long) m, (long) g);
            truth =
                weaker (truth, evaluates_to (&imbalance_group_size_quantity,
                                             at, size));
            fmpq_clear (size);
        }
        if (k != ((slong) 1 << m) - 1)
            truth = DISPROVED;
    }
    return truth;
}

static const struct step steps[] = {
    { "walked through",
      "for m \\le 12 the exact running sums reach (g+1) 2^m at the end of "
      "group g and not before, and the ball is the number of its classes",
      "derived here", BY_RATIONALS, walked, NULL },
};

PROOF (imbalance_group_size) = { STEPS (steps) };
