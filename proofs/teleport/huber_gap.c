/*
 * Huber's loss is x^2/2 for |x| <= D and D |x| - D^2/2 beyond; its gradient
 * has the length min (|x|, D), so that on {f <= c}, c >= D^2/2, it is longest
 * where D <= |x| <= c/D + D/2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_huber_gap);
USES (quantity, teleport_huber_ties);

/* The level is at c/D + D/2; the parts agree at D with their slopes. */
static enum truth
level (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("c D", "D*(c/D + D/2) - D^2/2", "c"),
                   weaker (identity_check ("D", "D*D - D^2/2", "D^2/2"),
                           identity_check ("c D", "2*((c/D + D/2) - D)",
                                           "2*(c/D - D/2)")));
}

/* Exact runs: from D + s (c/D - D/2) one step of size 1 and the loss there. */
static enum truth
points (struct certificate *certificate)
{
    static const struct {
        const char *at;
        slong value, over;
    } cases[] = {
        /* At the end of the parabola the step is exact. */
        { "1/5 9/50 0", 0, 1 },
        /* x = 1, the step goes to 4/5: D x - D^2/2 = 7/50. */
        { "1/5 9/50 1", 7, 50 },
        /* Half way: x = 3/5 to 2/5. */
        { "1/5 9/50 1/2", 3, 50 },
        /* x = 3/2 + 1/4 to 3/4 with D = 1, c = 5/4: 9/32. */
        { "1 5/4 1", 9, 32 },
    };
    enum truth truth = PROVED;
    fmpq_t value;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_si (value, cases[i].value, (ulong) cases[i].over);
        truth = weaker (truth, evaluates_to (&teleport_huber_gap_quantity,
                                             cases[i].at, value));
    }
    fmpq_set_si (value, 8, 5);
    truth = weaker (truth, evaluates_to (&teleport_huber_ties_quantity,
                                         "1/5 9/50", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "level",
      "f = c at |x| = c/\\Delta + \\Delta/2, and the gradient has the same "
      "length \\Delta from \\Delta to there: the maximisers over the sublevel "
      "set are two segments, over the level set two points",
      "derived here", BY_ALGEBRA, level, NULL },
    { "points",
      "four exact runs, and the length 8/5 for \\Delta = 1/5, c = "
      "9/50",
      "derived here", BY_RATIONALS, points, NULL },
};

PROOF (teleport_huber_gap) = { STEPS (steps) };
