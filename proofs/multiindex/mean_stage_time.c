/* A stage's pivot is an overlap in fewer dimensions: its mean time, and when
   it has one. */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, multiindex_least_width);
USES (quantity, multiindex_mean_stage_time);

/* s = 2: (psi (b) - psi (a) - 2 + (a+b-1)/(a-1)) / 4 for a = (r-k+1)/2 and b =
   (d-r)/2 natural, the digamma functions' difference a sum. */
static enum truth
second_degree (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t mean, term;
    char at[64];
    slong a, b, k, i;

    (void) certificate;
    fmpq_init (mean);
    fmpq_init (term);
    for (a = 2; a <= 5; a++)
        for (b = 1; b <= 40; b += 13)
            for (k = 1; k <= 4; k++) {
                fmpq_set_si (mean, a + b - 1, (ulong) (a - 1));
                fmpq_sub_si (mean, mean, 2);
                for (i = 1; i < b; i++) {
                    fmpq_set_si (term, 1, (ulong) i);
                    fmpq_add (mean, mean, term);
                }
                for (i = 1; i < a; i++) {
                    fmpq_set_si (term, 1, (ulong) i);
                    fmpq_sub (mean, mean, term);
                }
                fmpq_div_2exp (mean, mean, 2);
                snprintf (at, sizeof at, "2 %ld %ld %ld", (long) k,
                          (long) (2 * a + k - 1),
                          (long) (2 * a + k - 1 + 2 * b));
                truth = weaker (
                    truth, evaluates_to (&multiindex_mean_stage_time_quantity,
                                         at, mean));
            }
    fmpq_clear (mean);
    fmpq_clear (term);
    return truth;
}

/* The mean exists at the least width, and not one below. */
static enum truth
edge (struct certificate *certificate)
{
    struct goal goal = { 15, RELATIVE };
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (4);
    fmpq_t least;
    arb_t mean;
    slong s, q, width;

    (void) certificate;
    fmpq_init (least);
    arb_init (mean);
    for (s = 1; s <= 5; s++)
        for (q = 1; q <= 6; q++) {
            fmpq_set_si (at, s, 1);
            fmpq_set_si (at + 1, q, 1);
            if (quantity_eval_exact (least, &multiindex_least_width_quantity,
                                     at)
                    != EVALUATED
                || !fmpq_get_index (&width, least))
                truth = UNDECIDED;
            fmpq_set (at + 2, least);
            fmpq_set_si (at + 3, 100, 1);
            if (quantity_eval (mean, &multiindex_mean_stage_time_quantity, at,
                               goal, 1000)
                != EVALUATED)
                truth = DISPROVED;
            fmpq_sub_si (at + 2, least, 1);
            if (quantity_eval (mean, &multiindex_mean_stage_time_quantity, at,
                               goal, 1000)
                != OUT_OF_DOMAIN)
                truth = DISPROVED;
        }
    _fmpq_vec_clear (at, 4);
    fmpq_clear (least);
    arb_clear (mean);
    return truth;
}

static const struct step steps[] = {
    { "second degree",
      "s = 2, r-k+1 \\le 10 and d-r \\le 80 even: the ball holds the sum of "
      "reciprocals",
      "derived here", BY_RATIONALS, second_degree, NULL },
    { "edge",
      "s \\le 5, q \\le 6: a mean at r = q + 2(s-1), none at one vector less "
      "(multiindex/mean_escape_time has the proof that it is infinite)",
      "derived here", BY_RATIONALS, edge, NULL },
};

PROOF (multiindex_mean_stage_time) = { STEPS (steps) };
