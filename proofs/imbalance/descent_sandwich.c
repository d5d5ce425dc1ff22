/*
 * The clock F (u) = e^u + (c-1) u gains s c along the flow in the time of a
 * step, and more along the step d = s c/(E + c - 1), E = e^u, X = e^d.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, imbalance_descent_loss);
USES (quantity, imbalance_descent_flow_loss);
USES (quantity, imbalance_descent_loss_below);

/* In the last three K exceeds c - 1. */
static const char *const points[] = {
    "10 1/10 100", "50257 1/1000 20000", "1000 1/10 100", "137 1/7 300",
    "2 1/2 37",    "10 5 100",           "1000 1 100",    "2 7/2 1",
};
enum { POINTS = sizeof points / sizeof *points };

static enum truth
order (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    arb_t below, loss, flow;

    (void) certificate;
    arb_init (below);
    arb_init (loss);
    arb_init (flow);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (below, &imbalance_descent_loss_below_quantity,
                          points[i], 30)
            || !evaluate_at (loss, &imbalance_descent_loss_quantity, points[i],
                             30)
            || !evaluate_at (flow, &imbalance_descent_flow_loss_quantity,
                             points[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (below, loss));
        truth = weaker (truth, is_at_most (loss, flow));
    }
    arb_clear (below);
    arb_clear (loss);
    arb_clear (flow);
    return truth;
}

static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E X u d c", "E*X + (c - 1)*(u + d) - (E + (c - 1)*u)",
                        "E*(X - 1) + (c - 1)*d"),
        identity_check ("E X d c", "E*(X - 1) + (c - 1)*d - d*(E + c - 1)",
                        "E*(X - 1 - d)"));
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "ahead of the flow");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "ahead of the flow");
}

/* 1/(2 (n-2)!) over 1/n! is n (n-1)/2. */
static enum truth
remainder_terms (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("n", "n*(n - 1)/2 - 1", "(n - 2)*(n + 1)/2");
}

/* s = d (E + c - 1)/c exceeds d as E >= 1, and s c exceeds E d as c >= 1. */
static enum truth
step_size (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("E d c", "d*(E + c - 1)/c - d", "d*(E - 1)/c"),
                identity_check ("E d c", "d*(E + c - 1) - E*d", "(c - 1)*d")),
        identity_check ("E d c s X", "(s*c)*d*X/2 - E*d*d*X/2",
                        "(s*c - E*d)*d*X/2"));
}

/* On u > 0 with G (u) = e^u + (c-1-K) u - 1 convex and G (0) = 0: where G is
   positive it stays so, for G (u/2) <= G (u)/2. */
static enum truth
one_root (struct certificate *certificate)
{
    (void) certificate;
    /* With Y = e^{u/2}: (Y^2 + ..)/2 - (Y + ..) is a square. */
    return identity_check ("Y u a", "(Y^2 + a*u - 1)/2 - (Y + a*(u/2) - 1)",
                           "(Y - 1)^2/2");
}

static const struct step steps[] = {
    { "order",
      "8 points, some with K \\ge c - 1: bound \\le descent \\le flow",
      "derived here", BY_INTERVALS, order, NULL },
    { "gain", "a step moves F by s c + e^u (e^d - 1 - d)", "derived here",
      BY_ALGEBRA, gain, NULL },
    { "ahead of the flow",
      "e^d \\ge 1 + d: F(u_k) \\ge 1 + c s k for every s > 0 and k, and the "
      "loss falls with u: descent is never above the flow",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "remainder",
      "e^d - 1 - d \\le d^2 e^d/2 for d \\ge 0, term by term: n(n-1) \\ge 2 "
      "for n \\ge 2",
      "derived here", BY_ALGEBRA, remainder_terms, NULL },
    { "step size",
      "d \\le s and e^u d \\le s c, so that a step moves F by at most s c + K "
      "d, K = (s c/2) e^s, and k steps by c s k + K u_k",
      "derived here", BY_ALGEBRA, step_size, NULL },
    { "one root",
      "e^u + (c-1-K) u - 1 is convex and 0 at 0, also where K > c - 1: it is "
      "at most c s k only up to its root",
      "derived here", BY_ALGEBRA, one_root, NULL },
};

PROOF (imbalance_descent_sandwich) = { STEPS (steps) };
