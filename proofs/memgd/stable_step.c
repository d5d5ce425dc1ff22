/* The descent lemma, for all W: with G = |grad L|^2. */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_stable_step);
USES (quantity, memgd_spike_count);
USES (quantity, memgd_spike_loss);
USES (quantity, memgd_last_spike);

/* Taylor with H <= l: L (W - x grad) <= L - x G + x^2 l G/2. */
static enum truth
descent (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x l G", "-x*G + x^2*l*G/2", "-x*G*(1 - x*l/2)"),
        identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"));
}

/* s <= -log (1 - s) is 1 - s <= e^-s; and s - s (1 - s) = s^2. */
static enum truth
self_bound (struct certificate *certificate)
{
    return weaker (exponential_tangent (certificate, "bounded by the loss"),
                   identity_check ("s", "s - s*(1 - s)", "s^2"));
}

static enum truth
self_bound_again (const struct certificate *certificate)
{
    return weaker (
        exponential_tangent_recheck (certificate, "bounded by the loss"),
        identity_check ("s", "s - s*(1 - s)", "s^2"));
}

/* 1/2 + 13/10 makes 8/(1 + 13/20) = 160/33, and so on. */
static enum truth
evaluated (struct certificate *certificate)
{
    static const struct rational_value cases[] = {
        { "21/32 3/5", 160, 33 },
        { "1/2 3/5", 5, 1 },
        { "1/2 -5/13", 52, 9 },
        { "1/2 0", 8, 1 },
    };

    (void) certificate;
    return evaluates_to_all (&memgd_stable_step_quantity, cases,
                             sizeof cases / sizeof *cases);
}

/* Runs of the recursion at sizes up to 2/lambda. */
static enum truth
no_spikes (struct certificate *certificate)
{
    static const char *const places[] = {
        "3/4 19/20 4",    "3/4 19/20 407/100", "3/4 1/2 481/100", "9/10 1/2 4",
        "3/5 9/10 42/10", "1/100 -9/10 3",     "1/2 99/100 4",
    };
    enum truth truth = PROVED;
    fmpq_t nought;
    size_t i;

    (void) certificate;
    fmpq_init (nought);
    for (i = 0; i < sizeof places / sizeof *places; i++)
        truth = weaker (truth, evaluates_to (&memgd_spike_count_quantity,
                                             places[i], nought));
    fmpq_clear (nought);
    return truth;
}

/* After the last spike at size 10 the loss is checked to fall for 60 steps. */
static enum truth
settled (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t before, after;
    fmpq_t last;
    char at[64];
    int k;

    (void) certificate;
    fmpq_init (last);
    arb_init (before);
    arb_init (after);
    fmpq_set_si (last, 14, 1);
    truth = evaluates_to (&memgd_last_spike_quantity, "3/4 19/20 10", last);
    for (k = 13; k < 80; k++) {
        snprintf (at, sizeof at, "3/4 19/20 10 %d", k);
        if (!evaluate_at (after, &memgd_spike_loss_quantity, at, 20))
            truth = weaker (truth, UNDECIDED);
        arb_sub (before, before, after, 128);
        if (k == 14)
            arb_neg (before, before);
        if (k > 13)
            truth = weaker (truth, is_positive (before));
        arb_swap (before, after);
    }
    fmpq_clear (last);
    arb_clear (before);
    arb_clear (after);
    return truth;
}

static const struct step steps[] = {
    { "descent",
      "H(W) \\le H(0) everywhere, so L(W - \\eta \\nabla L) \\le L - \\eta "
      "|\\nabla L|^2 (1 - \\eta\\lambda/2): no step rises for \\eta \\le "
      "2/\\lambda",
      "derived here", BY_ALGEBRA, descent, NULL },
    { "bounded by the loss",
      "s(1-s) \\le s \\le -\\log(1-s): \\lambda_{\\max}(H) \\le 2 \\sum p s "
      "(1-s) \\le 2 L. On {L \\le L_k}, which is convex, a step of \\eta \\le "
      "2/(2 L_k) does not leave it, for before it did L would have fallen: so "
      "\\eta L_k \\le 1 ends all spikes",
      "derived here", BY_CERTIFICATE, self_bound, self_bound_again },
    { "exact values", "at 4 points where the root is rational", "derived here",
      BY_RATIONALS, evaluated, NULL },
    { "no spikes", "none in runs at 7 points with \\eta \\le 2/\\lambda",
      "derived here", BY_INTERVALS, no_spikes, NULL },
    { "after the last spike",
      "p = 3/4, \\rho = 19/20, \\eta = 10: the last of all is step 14; the "
      "loss rises there and falls from then on until step 79",
      "derived here", BY_INTERVALS, settled, NULL },
};

PROOF (memgd_stable_step) = { STEPS (steps) };
