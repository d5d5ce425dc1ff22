/*
 * Why spikes end at any step size: as in proofs/memgd/steps_bound.c, with
 * weights v, margins <a_i, v>, u with both margins 1, |u|^2 = 2/(1 - corr),
 * steps v += 2 eta g and S = p s_1 + q s_2; but as long as L > l, in place of
 * as long as one token is wrong.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_steps_lasting_bound);
USES (quantity, memgd_steps_to_lasting_accuracy);
USES (quantity, memgd_last_spike);
USES (quantity, memgd_spike_loss);

/* a_1 = (1, 0), a_2 = (-c, d), d^2 = 1 - c^2: u = (1, (1 + c)/d). */
static enum truth
direction (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c d", "-c*1 + d*((1 + c)/d)", "1"),
        identity_check ("c", "1 + (1 + c)^2/(1 - c^2)", "2/(1 - c)"));
}

/* With x = e^-loss of one token its share is s = 1 - x: log (1 + e^-m) is
   -log x where e^-m = 1/x - 1, and 1/(1 + e^m) = 1 - x. */
static enum truth
share (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x", "1/(1 + 1/(1/x - 1))", "1 - x");
}

static enum truth
push (struct certificate *certificate)
{
    return exponential_slope (certificate, "push");
}

static enum truth
push_again (const struct certificate *certificate)
{
    return exponential_slope_recheck (certificate, "push");
}

/* T >= K s and T^2 <= 2/(1-c) (7 K/(25 x) + T): dividing by T, with K/T <=
   1/s, and K <= T/s. */
static enum truth
conclusion (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x v w", "(v + 2*x*w)^2", "v^2 + 4*x*v*w + 4*x^2*w^2"),
        identity_check ("c s x", "1/s*(2/(1 - c))*(7/(25*x)/s + 1)",
                        "2/((1 - c)*s)*(1 + 7/(25*x*s))"));
}

/* Both counts are below the bound, and there the loss is below l: at eta <=
   1/log 2 and mu = 1/2 it is log 2/2, sigma = (1 - 1/sqrt 2)/2. */
static enum truth
evaluated (struct certificate *certificate)
{
    static const char *const points[] = { "1/2 0 1", "3/4 19/20 10",
                                          "3/4 1/2 22", "4/5 3/4 7/5",
                                          "3/5 9/10 30" };
    enum truth truth = PROVED;
    arb_t bound, steps, sigma;
    size_t i;

    (void) certificate;
    arb_init (bound);
    arb_init (steps);
    arb_init (sigma);
    /* 2/sigma (1 + 7/(25 sigma)), 1/sigma = 2/(1 - 1/sqrt 2) = 4 + 2 sqrt 2.
     */
    arb_sqrt_ui (sigma, 2, 256);
    arb_mul_2exp_si (sigma, sigma, 1);
    arb_add_ui (sigma, sigma, 4, 256);
    arb_mul_ui (bound, sigma, 7, 256);
    arb_div_ui (bound, bound, 25, 256);
    arb_add_ui (bound, bound, 1, 256);
    arb_mul (bound, bound, sigma, 256);
    arb_mul_2exp_si (bound, bound, 1);
    truth = evaluates_near (&memgd_steps_lasting_bound_quantity, points[0],
                            bound, 30);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (bound, &memgd_steps_lasting_bound_quantity,
                          points[i], 20))
            truth = weaker (truth, UNDECIDED);
        if (!evaluate_at (steps, &memgd_steps_to_lasting_accuracy_quantity,
                          points[i], 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (steps, bound));
        if (!evaluate_at (steps, &memgd_last_spike_quantity, points[i], 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (steps, bound));
    }
    arb_clear (bound);
    arb_clear (steps);
    arb_clear (sigma);
    return truth;
}

static const struct step steps[] = {
    { "direction", "u with both margins 1 has |u|^2 = 2/(1-\\rho)",
      "derived here", BY_ALGEBRA, direction, NULL },
    { "share",
      "a token's share of the wrong class is 1 - e^{-loss}; L > l makes one "
      "loss exceed l, so S \\ge \\mu(1-e^{-l}) = \\sigma",
      "derived here", BY_ALGEBRA, share, NULL },
    { "push",
      "m/(1+e^m) \\le 7/25 for all m, so <v,g> \\le 7/25, and |g|^2 \\le S",
      "derived here", BY_CERTIFICATE, push, push_again },
    { "conclusion",
      "with T = \\sum S over K steps with L > l, 2\\eta T = <u,v> and |v|^2 "
      "\\le 4\\eta (7/25) K + 4\\eta^2 T; K \\le T/\\sigma gives the bound. "
      "From the first step with L \\le l on, \\eta L \\le 1: the loss falls, "
      "and below \\mu\\log 2 no token is wrong",
      "derived here", BY_ALGEBRA, conclusion, NULL },
    { "evaluated",
      "p = 1/2, \\rho = 0, \\eta = 1 in \\sqrt 2; the last spike and the "
      "last error come before the bound at 5 points",
      "derived here", BY_INTERVALS, evaluated, NULL },
};

PROOF (memgd_steps_lasting_bound) = { STEPS (steps) };
