/*
 * The first step with two positive margins, by plain balls in their sum and
 * difference: theory/pair_plain.h.  Where a sign is not certain the whole line
 * encloses.  At corr max (p, q) = min (p, q) no precision decides step 1.
 */
#include "theory/pair_events.h"
#include "theory/pair_plain.h"

/* Are both margins positive: 1 yes, -1 no, 0 not certain. */
static int
accurate (const struct pair_plain *plain)
{
    int positive = 0, wrong = 0, i;
    arb_t m;

    arb_init (m);
    for (i = 0; i < 2; i++) {
        pair_plain_margin (m, plain, i);
        positive += arb_is_positive (m);
        wrong |= arb_is_nonpositive (m);
    }
    arb_clear (m);
    return wrong ? -1 : positive == 2;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = UNABLE;
    struct pair_plain plain;
    slong k;

    pair_plain_start (&plain, at, prec);
    arb_indeterminate (out);
    for (k = 1; k <= PAIR_MOST_STEPS && outcome == UNABLE; k++) {
        int good;
        pair_plain_step (&plain);
        good = accurate (&plain);
        if (good > 0)
            arb_set_si (out, k);
        if (good >= 0)
            outcome = EVALUATED;
    }
    pair_plain_clear (&plain);
    return outcome;
}

QUANTITY (memgd_steps_to_accuracy_plain) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\min\\{k \\ge 1: x > |y| \\text{ after k steps}\\}",
    .ball = ball,
    .work = pair_events_work,
};
