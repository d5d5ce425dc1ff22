/* Turning vectors of a frame round leaves its law alone: all sign patterns of
   the overlaps with their own directions have the same chance. */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, multiindex_positive_overlaps);

struct count {
    slong q, positive, all;
};

/* A pattern of turned vectors, from overlaps that were positive. */
static void
visit (const slong *turned, void *data)
{
    struct count *count = data;
    slong k, positive = 1;

    for (k = 0; k < count->q; k++)
        positive = positive && !turned[k];
    count->positive += positive;
    count->all++;
}

static enum truth
patterns (struct certificate *certificate)
{
    enum truth truth = PROVED;
    struct count count;
    fmpq_t share;
    char at[48];

    (void) certificate;
    fmpq_init (share);
    for (count.q = 1; count.q <= 12; count.q++) {
        count.positive = count.all = 0;
        enumerate_subsets (count.q, visit, &count);
        fmpq_set_si (share, count.positive, (ulong) count.all);
        snprintf (at, sizeof at, "%ld 50", (long) count.q);
        truth = weaker (
            truth,
            evaluates_to (&multiindex_positive_overlaps_quantity, at, share));
    }
    fmpq_clear (share);
    return truth;
}

static const struct step steps[] = {
    { "patterns",
      "q \\le 12: of the patterns of turned vectors, equally likely, one in "
      "2^q makes all overlaps positive",
      "derived here", BY_RATIONALS, patterns, NULL },
};

PROOF (multiindex_positive_overlaps) = { STEPS (steps) };
