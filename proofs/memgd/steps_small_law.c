/*
 * Small steps follow the flow.  In weights v with margins <a_i, v> the flow is
 * v' = 2 g, g = p s_1 a_1 + q s_2 a_2, and a step adds 2 eta g.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_steps_small_law);
USES (quantity, memgd_steps_small_below);
USES (quantity, memgd_steps_small_above);
USES (quantity, memgd_steps_to_accuracy);
USES (quantity, memgd_two_token_recovery_time_probability);

/* Two points of the flow: the derivative of |v - w|^2 is 4 sum p (m - n)
   (s (m) - s (n)), and s falls: with x = e^m, y = e^n. */
static enum truth
contraction (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x y", "1/(1 + x) - 1/(1 + y)",
                           "-(x - y)/((1 + x)*(1 + y))");
}

/* A step of size h leaves the flow by the integral of (h - z) |v''|, at most
   h^2/2 times lambda r; k of them by k h^2 lambda r/2 = (h lambda r/2) (k h).
   Gradients do not grow: 1 - (1 - x)^2 = x (2 - x) for x = h mu, mu <= lambda.
 */
static enum truth
distance (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("h l r k", "k*(h^2/2*l*r)", "(h*l*r/2)*(k*h)"),
                identity_check ("x", "1 - (1 - x)^2", "x*(2 - x)")),
        identity_check ("p c", "p^2 + (1 - p)^2 - 2*c*p*(1 - p)",
                        "1 - 2*p*(1 - p)*(1 + c)"));
}

/* |m_i'| <= 2, and m_2'' = -2 q S_2 m_2' + 2 c p S_1 m_1' with S = s (1 - s)
   <= 1/4: at most (q + p) times 1. */
static enum truth
curvature (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"),
        identity_check ("p", "2*(1 - p)*(1/4)*2 + 2*p*(1/4)*2", "1"));
}

static const char *const points[] = {
    "3/4 1/2 1/1000",  "3/4 1/2 1/50",    "3/5 9/10 1/1000",
    "9/10 1/2 1/1000", "3/4 19/20 1/500",
};
enum { POINTS = sizeof points / sizeof *points };

/* below <= steps <= above, and the law between them. */
static enum truth
enclosed (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t below, law, above, steps;
    int i;

    (void) certificate;
    arb_init (below);
    arb_init (law);
    arb_init (above);
    arb_init (steps);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (below, &memgd_steps_small_below_quantity, points[i],
                          12)
            || !evaluate_at (law, &memgd_steps_small_law_quantity, points[i],
                             12)
            || !evaluate_at (above, &memgd_steps_small_above_quantity,
                             points[i], 12)
            || !evaluate_at (steps, &memgd_steps_to_accuracy_quantity,
                             points[i], 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (below, law));
        truth = weaker (truth, is_at_most (law, above));
        truth = weaker (truth, is_at_most (below, steps));
        truth = weaker (truth, is_at_most (steps, above));
    }
    arb_clear (below);
    arb_clear (law);
    arb_clear (above);
    arb_clear (steps);
    return truth;
}

/* At the points of a thousandth both bounds are within 1 % of the law. */
static enum truth
sharp (struct certificate *certificate)
{
    static const char *const small[] = { "3/4 1/2 1/1000", "3/5 9/10 1/1000",
                                         "9/10 1/2 1/1000",
                                         "3/4 19/20 1/1000" };
    enum truth truth = PROVED;
    arb_t bound, law;
    size_t i;
    int j;

    (void) certificate;
    arb_init (bound);
    arb_init (law);
    for (i = 0; i < sizeof small / sizeof *small; i++)
        for (j = 0; j < 2; j++) {
            if (!evaluate_at (law, &memgd_steps_small_law_quantity, small[i],
                              12)
                || !evaluate_at (bound,
                                 j == 0 ? &memgd_steps_small_below_quantity
                                        : &memgd_steps_small_above_quantity,
                                 small[i], 12))
                truth = weaker (truth, UNDECIDED);
            arb_sub (bound, bound, law, 64);
            arb_abs (bound, bound);
            arb_mul_ui (bound, bound, 100, 64);
            truth = weaker (truth, is_at_most (bound, law));
        }
    arb_clear (bound);
    arb_clear (law);
    return truth;
}

/* At size 1 it is the time of recovery, by a road in other variables. */
static enum truth
recovery (struct certificate *certificate)
{
    static const char *const tokens[] = { "3/4 1/2", "3/5 9/10", "9/10 1/2" };
    enum truth truth = PROVED;
    char at[32];
    arb_t time;
    size_t i;

    (void) certificate;
    arb_init (time);
    for (i = 0; i < sizeof tokens / sizeof *tokens; i++) {
        if (!evaluate_at (time,
                          &memgd_two_token_recovery_time_probability_quantity,
                          tokens[i], 25))
            truth = weaker (truth, UNDECIDED);
        snprintf (at, sizeof at, "%s 1", tokens[i]);
        truth = weaker (truth, evaluates_near (&memgd_steps_small_law_quantity,
                                               at, time, 20));
    }
    arb_clear (time);
    return truth;
}

static const struct step steps[] = {
    { "contraction",
      "the flow brings no two points apart, for s falls with the margin",
      "derived here", BY_ALGEBRA, contraction, NULL },
    { "distance",
      "|v'| \\le r = |p a_1 + q a_2| along the flow and the steps, \\eta \\le "
      "2/\\lambda, and |v''| \\le \\lambda |v'|: after k steps the distance "
      "to "
      "the flow is at most \\kappa k\\eta, \\kappa = \\eta\\lambda r/2",
      "derived here", BY_ALGEBRA, distance, NULL },
    { "curvature",
      "|m_i'| \\le 2 and |m_2''| \\le 1: m_2 + \\kappa t < 0 for 0 < t < "
      "2(\\rho p - q - \\kappa)",
      "derived here", BY_ALGEBRA, curvature, NULL },
    { "recovery",
      "at \\eta = 1 and three points it is the time of "
      "memgd/two_token_recovery_time, which is followed in other variables",
      "derived here", BY_INTERVALS, recovery, NULL },
    { "enclosed",
      "at five points the certified integer lies between the two bounds, and "
      "so does t^*/\\eta",
      "derived here", BY_INTERVALS, enclosed, NULL },
    { "sharp",
      "at four points with \\eta = 1/1000 both bounds are within 1 % of "
      "t^*/\\eta",
      "derived here", BY_INTERVALS, sharp, NULL },
};

PROOF (memgd_steps_small_law) = { STEPS (steps) };
