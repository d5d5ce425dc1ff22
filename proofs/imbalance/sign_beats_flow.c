/*
 * Gradient flow of a class of frequency p has the margin u with F (u) =
 * 1 + c p t, F (u) = e^u + (c-1) u, which grows with u.  Sign flow has 2t.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_loss_whole);
USES (quantity, imbalance_sign_loss_half);

/* With u the margin of the ball's loss, F (u) = 1 + c t. */
static enum truth
clock_at (slong classes, slong t)
{
    char at[64];
    enum truth truth = UNDECIDED;
    arb_t u, e, sum;

    arb_init (u);
    arb_init (e);
    arb_init (sum);
    snprintf (at, sizeof at, "%ld %ld/5", (long) classes, (long) t);
    if (evaluate_at (e, &imbalance_flow_loss_whole_quantity, at, 40)) {
        arb_expm1 (e, e, 256);
        arb_set_si (sum, classes - 1);
        arb_div (e, sum, e, 256);
        arb_log (u, e, 256);
        arb_addmul_si (e, u, classes - 1, 256);
        arb_set_si (sum, 5 + classes * t);
        arb_div_si (sum, sum, 5, 256);
        truth = is_near (e, sum, 20);
    }
    arb_clear (u);
    arb_clear (e);
    arb_clear (sum);
    return truth;
}

static enum truth
clock_of_flow (struct certificate *certificate)
{
    static const slong sizes[] = { 2, 3, 10, 137, 1000 };
    enum truth truth = PROVED;
    slong t;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (t = 1; t <= 100; t += 11)
            truth = weaker (truth, clock_at (sizes[i], t));
    return truth;
}

/* The loss at the margin t is below that of the flow; both are log c at 0. */
static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = { "2 1/7", "3 2", "10 7/5", "137 9",
                                          "1000 30" };
    enum truth truth = PROVED;
    size_t i;
    arb_t flow, half;

    (void) certificate;
    arb_init (flow);
    arb_init (half);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (flow, &imbalance_flow_loss_whole_quantity, points[i],
                          30)
            || !evaluate_at (half, &imbalance_sign_loss_half_quantity,
                             points[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (half, flow));
    }
    arb_clear (flow);
    arb_clear (half);
    return truth;
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "tangent");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "tangent");
}

/*
 * With R = e^{2t} - 1 - 2t >= 0: the clock of the flow at the margin 2t, and
 * already at the margin t (r = e^t - 1 - t), is beyond 1 + c p t for p <= 1.
 */
static enum truth
ahead (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c t p R", "(1 + 2*t + R + (c - 1)*2*t) - (1 + c*p*t)",
                        "R + c*t + c*t*(1 - p)"),
        identity_check ("c t p r", "(1 + t + r + (c - 1)*t) - (1 + c*p*t)",
                        "r + c*t*(1 - p)"));
}

/* F (u + h) - F (u) = E (H - 1) + (c-1) h, E = e^u > 0, H = e^h > 1. */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E H u h c",
                           "E*H + (c - 1)*(u + h) - E - (c - 1)*u",
                           "E*(H - 1) + (c - 1)*h");
}

/* The flow's equation: F' u' = c p for u' = p (1 - P + q), P = E/(E+c-1). */
static enum truth
speed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E c p",
                        "(E + c - 1)*(p*(1 - E/(E + c - 1)) + p/(E + c - 1))",
                        "c*p"),
        identity_check ("E c p", "p - c*p/(E + c - 1)",
                        "p*(E - 1)/(E + c - 1)"));
}

static const struct step steps[] = {
    { "the flow's clock",
      "50 points: the margin u of the ball satisfies e^u + (c-1) u = 1 + c t",
      "derived here", BY_INTERVALS, clock_of_flow, NULL },
    { "order", "5 points: the loss at the margin t is below that of the flow",
      "derived here", BY_INTERVALS, order, NULL },
    { "speed",
      "the margin of a class moves by p (1 - P + q) = c p/(e^u + c - 1), so "
      "that F(u) = 1 + c p t; u' \\le p",
      "derived here", BY_ALGEBRA, speed, NULL },
    { "tangent", "1 + y \\le e^y", "derived here", BY_CERTIFICATE, tangent,
      tangent_again },
    { "ahead",
      "F(2t) \\ge 1 + c p t + c t and F(t) \\ge 1 + c p t for all t \\ge 0, "
      "0 < p \\le 1, c \\ge 2",
      "derived here", BY_ALGEBRA, ahead, NULL },
    { "clock grows",
      "F(u+h) - F(u) = e^u (e^h - 1) + (c-1) h > 0 for h > 0: the flow's "
      "margin is below t, hence below 2t, for all t > 0",
      "derived here", BY_ALGEBRA, grows, NULL },
};

PROOF (imbalance_sign_beats_flow) = { STEPS (steps) };
