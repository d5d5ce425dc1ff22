/*
 * Late steps of Adam.  Without the first momentum, and once the corrections
 * and c - 1 no longer count, V = v/g^2 goes to beta2 V e^{4 s} + 1 - beta2,
 * s = rate / sqrt V.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, imbalance_adam_slope);
USES (quantity, imbalance_adam_rate);

/* The first step is twice the rate; without momenta each one is. */
static enum truth
first (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 3, 10);
    truth = weaker (
        evaluates_to (&imbalance_adam_slope_quantity, "7 3/20 9/10 999/1000 0",
                      value),
        evaluates_to (&imbalance_adam_slope_quantity, "7 3/20 0 0 50", value));
    fmpq_clear (value);
    return truth;
}

/* With x = e^{2s}: the map at V = (1-b)/(1-b x^2), from v_{n-1} = V g_{n-1}^2
   = V x^2 g_n^2. */
static enum truth
fixed_point (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("b x", "b*((1 - b)/(1 - b*x^2))*x^2 + 1 - b",
                           "(1 - b)/(1 - b*x^2)");
}

/* dV of V e^{4s} with ds/dV = -s/(2V) and E = e^{4s}. */
static enum truth
stable (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("b V E s", "b*(E + V*E*4*(-s/(2*V)))",
                                   "b*E*(1 - 2*s)"),
                   identity_check ("B s", "1 - (B*(1 - 2*s))^2",
                                   "(1 - B^2) + 4*B^2*s*(1 - s)"));
}

static const struct step steps[] = {
    { "first", "the ball holds 2\\eta at k = 0, and at k = 50 without momenta",
      "derived here", BY_RATIONALS, first, NULL },
    { "fixed point",
      "\\beta_1 = 0: V = (1-\\beta_2)/(1 - \\beta_2 e^{4r}) is kept by the "
      "late map",
      "derived here", BY_ALGEBRA, fixed_point, NULL },
    { "stable",
      "\\beta_1 = 0: there the map has the slope \\beta_2 e^{4r} (1 - 2r), "
      "within (-1, 1) for 0 < r \\le 1: nearby regimes tend to this one",
      "derived here", BY_ALGEBRA, stable, NULL },
};

PROOF (imbalance_adam_slope) = { STEPS (steps) };
