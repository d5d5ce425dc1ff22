/* While the frequencies are learnt, the loss of the rarest classes is above
   its start. */
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, imbalance_trained_loss);
USES (quantity, imbalance_start_loss);
USES (quantity, imbalance_initial_loss_slope);

/* PROVED when the trained loss at AT certainly exceeds the start. */
static enum truth
above (const char *at)
{
    enum truth truth = UNDECIDED;
    arb_t start, trained;

    arb_init (start);
    arb_init (trained);
    if (evaluate_at (start, &imbalance_start_loss_quantity, at, 20)
        && evaluate_at (trained, &imbalance_trained_loss_quantity, at, 20)) {
        arb_sub (trained, trained, start, 200);
        truth = is_positive (trained);
    }
    arb_clear (start);
    arb_clear (trained);
    return truth;
}

/* m = 5 at steps of 1/25: after 1, 2, .., 100 steps, rarest group. */
static enum truth
every_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[64];
    int k;

    (void) certificate;
    for (k = 1; k <= 100; k++) {
        snprintf (at, sizeof at, "5 1/25 0 %d 4", k);
        truth = weaker (truth, above (at));
    }
    return truth;
}

/* At W = 0 the loss rises exactly for fewer than n/c - (1 - 1/c)/3 samples:
   2 of them always, m = 3, .., 12. */
static enum truth
at_start (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[96];
    slong m;
    arb_t slope;

    (void) certificate;
    arb_init (slope);
    for (m = 3; m <= 12; m++) {
        snprintf (at, sizeof at, "%ld %ld %ld 2", (1L << m) - 1, (long) m << m,
                  (long) (m + 1) << m);
        if (!evaluate_at (slope, &imbalance_initial_loss_slope_quantity, at,
                          20))
            truth = UNDECIDED;
        truth = weaker (truth, is_positive (slope));
    }
    arb_clear (slope);
    return truth;
}

static const struct step steps[] = {
    { "at the start",
      "at W = 0 the loss of classes with two samples rises, m = 3, ..., 12",
      "derived here", BY_RATIONALS, at_start, NULL },
    { "every step",
      "m = 5, steps of 1/25: after each of the first 100 steps the loss of "
      "the "
      "rarest group is above log c",
      "derived here", BY_INTERVALS, every_step, NULL },
};

PROOF (imbalance_rare_loss_rises) = { STEPS (steps) };
