/*
 * Late times: e^m = T (1 - x) with x = (a m - 1) / T, a = M - 1, T = M p t,
 * so that m = L - d, L = log T, d = -log (1 - x).
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_law);
USES (quantity, memgd_margin_law_above);
USES (quantity, memgd_margin_law_below);
USES (quantity, memgd_margin_gap);

/* (L - d) - (L - (a L - 1) / T) with x = (a (L - d) - 1) / T. */
static enum truth
rest (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a L T d", "(L - d) - (L - (a*L - 1)/T)",
                        "a*d/T - (d - (a*(L - d) - 1)/T)"),
        identity_check ("a m T", "T*(1 - (a*m - 1)/T)", "T + 1 - a*m"));
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

/* e^d = 1 / (1 - x) >= 1 + d and e^-d = 1 - x >= 1 - d. */
static enum truth
logarithm (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("x", "1/(1 - x) - 1", "x/(1 - x)"),
                   identity_check ("x d", "(1 - x) - (1 - d)", "d - x"));
}

/*
 * x^2 / (2 (1 - x)) - (d - x) is zero at x = 0 and has the derivative x^2 / (2
 * (1 - x)^2) there and beyond: the difference quotient of the first part at x,
 * h tends to the derivative used below.
 */
static enum truth
curvature (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x h",
                        "((x + h)^2/(2*(1 - x - h)) - x^2/(2*(1 - x)))/h",
                        "(2*x + h - x^2 - x*h)/(2*(1 - x)*(1 - x - h))"),
        identity_check ("x", "(2*x - x^2)/(2*(1 - x)^2) - (1/(1 - x) - 1)",
                        "x^2/(2*(1 - x)^2)"));
}

/* The law between its bounds, around the flow, at late and at early times. */
static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = {
        "2 1/2 3",       "2 3/4 100",
        "5 1/10 100",    "5 3/10 1000000",
        "50 1/100 1000", "3 2/3 1000000000000000000000000000000",
    };
    enum truth truth = PROVED;
    size_t i;
    arb_t m, low, law, high;

    (void) certificate;
    arb_init (m);
    arb_init (low);
    arb_init (law);
    arb_init (high);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (m, &memgd_margin_flow_quantity, points[i], 90)
            || !evaluate_at (low, &memgd_margin_law_below_quantity, points[i],
                             90)
            || !evaluate_at (law, &memgd_margin_law_quantity, points[i], 90)
            || !evaluate_at (high, &memgd_margin_law_above_quantity, points[i],
                             90))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (low, m));
        truth = weaker (truth, is_at_most (m, high));
        truth = weaker (truth, is_at_most (low, law));
        truth = weaker (truth, is_at_most (law, high));
    }
    arb_clear (m);
    arb_clear (low);
    arb_clear (law);
    arb_clear (high);
    return truth;
}

/* M = 5, p = 1/10, t = 10: log 5 less the margin. */
static enum truth
gap (struct certificate *certificate)
{
    enum truth truth;
    arb_t m, log;

    (void) certificate;
    arb_init (m);
    arb_init (log);
    truth = evaluate_at (m, &memgd_margin_flow_quantity, "5 1/10 10", 40)
                ? PROVED
                : UNDECIDED;
    arb_log_ui (log, 5, 200);
    arb_sub (log, log, m, 200);
    truth = weaker (truth, evaluates_near (&memgd_margin_gap_quantity,
                                           "5 1/10 10", log, 25));
    arb_clear (m);
    arb_clear (log);
    return truth;
}

static const struct step steps[] = {
    { "gap", "M = 5, p = 1/10, t = 10: the ball of the gap is \\log 5 - m",
      "derived here", BY_INTERVALS, gap, NULL },
    { "rest",
      "m = L - (a L - 1)/T + a d/T - (d - x), d = -\\log(1-x), x = (a m - "
      "1)/T "
      "exactly",
      "derived here", BY_ALGEBRA, rest, NULL },
    { "tangent", "e^y \\ge 1 + y", "derived here", BY_CERTIFICATE, tangent,
      tangent_again },
    { "logarithm", "x \\le d \\le x/(1-x) for x < 1", "derived here",
      BY_ALGEBRA, logarithm, NULL },
    { "curvature",
      "d - x \\le x^2/(2(1-x)) for 0 \\le x < 1: both are 0 at 0, and the "
      "derivatives differ by x^2/(2(1-x)^2).  Both bounds grow with x, and "
      "0 \\le x \\le (a \\log(1+T) - 1)/T where T \\ge e^{1/a}",
      "derived here", BY_ALGEBRA, curvature, NULL },
    { "order", "6 points, M p t up to 10^{30}: lower bound, flow, upper bound",
      "derived here", BY_INTERVALS, order, NULL },
};

PROOF (memgd_margin_law) = { STEPS (steps) };
