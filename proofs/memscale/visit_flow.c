/*
 * The clock G (q) = q + (e^q - 1) / c runs by gamma along the flow and by more
 * along a visit of step gamma.  A visit moves q by d = gamma / (1 + v),
 * v = e^q / c, and the clock by d + v (e^d - 1).
 */
#include "proofs/clock.h"
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_visit_recursion);
USES (quantity, memscale_visit_flow);
USES (quantity, memscale_visit_flow_above);

/* Points of both quantities, with c apart. */
static const struct {
    const char *at, *c, *time;
} points[] = {
    { "1/10 9 100", "9", "10" },    { "1 4 37", "4", "37" },
    { "5/2 1/3 40", "1/3", "100" }, { "1/1000 99 5", "99", "1/200" },
    { "12 9 6", "9", "72" },
};
enum { POINTS = sizeof points / sizeof *points };

/* The ball of the flow solves q + (e^q - 1)/c = gamma n. */
static enum truth
clock_of_flow (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t c;
    arb_t q, clock, time;

    (void) certificate;
    fmpq_init (c);
    arb_init (q);
    arb_init (clock);
    arb_init (time);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (q, &memscale_visit_flow_quantity, points[i].at, 40))
            truth = weaker (truth, UNDECIDED);
        fmpq_set_str (c, points[i].c, 10);
        arb_expm1 (clock, q, 256);
        arb_mul_fmpz (clock, clock, fmpq_denref (c), 256);
        arb_div_fmpz (clock, clock, fmpq_numref (c), 256);
        arb_add (clock, clock, q, 256);
        fmpq_set_str (c, points[i].time, 10);
        arb_set_fmpq (time, c, 256);
        truth = weaker (truth, is_near (clock, time, 20));
    }
    fmpq_clear (c);
    arb_clear (q);
    arb_clear (clock);
    arb_clear (time);
    return truth;
}

/* Flow, recursion and bound stand in this order. */
static enum truth
order (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    arb_t below, q, above;

    (void) certificate;
    arb_init (below);
    arb_init (q);
    arb_init (above);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (below, &memscale_visit_flow_quantity, points[i].at,
                          30)
            || !evaluate_at (q, &memscale_visit_recursion_quantity,
                             points[i].at, 30)
            || !evaluate_at (above, &memscale_visit_flow_above_quantity,
                             points[i].at, 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (below, q));
        truth = weaker (truth, is_at_most (q, above));
    }
    arb_clear (below);
    arb_clear (q);
    arb_clear (above);
    return truth;
}

/* G is the clock of proofs/clock.h over c: a = 1 and v = e^q / c. */
static enum truth
keeps_time (struct certificate *certificate)
{
    (void) certificate;
    return clock_speed ();
}

static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return clock_gain ();
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "below");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "below");
}

/*
 * With R = (e^d - 1 - d) / d^2, which grows with d since its series has
 * positive coefficients: v (E - 1 - d) = v d^2 R, and v d = gamma - d is
 * positive and below gamma.  At the first and largest step x = gamma s,
 * gamma R (x) is K.
 */
static enum truth
excess (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("d v R", "v*d^2*R", "(d*(1 + v) - d)*d*R"),
                   identity_check ("x s F", "(x/s)*F/x^2", "F/(x*s)"));
}

static const struct step steps[] = {
    { "the flow's clock",
      "5 points: q + (e^q - 1)/c = \\gamma n on the ball of the flow",
      "derived here", BY_INTERVALS, clock_of_flow, NULL },
    { "order", "the same points: flow \\le recursion \\le bound",
      "derived here", BY_INTERVALS, order, NULL },
    { "time", "G(q+h) - G(q) = h + v (e^h - 1), v = e^q/c: G' = 1 + v",
      "derived here", BY_ALGEBRA, keeps_time, NULL },
    { "gain",
      "a visit moves the clock by \\gamma + v (e^d - 1 - d), d its step",
      "derived here", BY_ALGEBRA, gain, NULL },
    { "below",
      "e^d \\ge 1 + d: G(f(q)) \\ge G(q) + \\gamma, hence G(f^n(0)) \\ge n "
      "\\gamma for all \\gamma, c > 0 and n",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "above",
      "v (e^d - 1 - d) \\le K d, K = (e^x - 1 - x)/(x s): G(f^n(0)) \\le n "
      "\\gamma + K f^n(0)",
      "derived here", BY_ALGEBRA, excess, NULL },
};

PROOF (memscale_visit_flow) = { STEPS (steps) };
