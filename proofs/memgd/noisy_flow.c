/*
 * Two labels, one flipped with probability eps: with v = e^m, b = 1 - eps the
 * margin moves by 2 p (b / (1 + v) - eps v / (1 + v)) = 2 p (1 / (1 + v) -
 * eps), and the time to it is elementary.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_noisy_flow);
USES (quantity, memgd_noisy_descent);
USES (quantity, memgd_noisy_gap);
USES (quantity, memgd_noisy_gap_above);
USES (quantity, memgd_noisy_gap_below);

/* The right label pushes the margin by 2 p b / (1 + v), the wrong one takes 2
   p eps v / (1 + v); the factor 2 is |u_0 - u_1|^2. */
static enum truth
speed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("n v", "(1 - n)*(1/(1 + v)) - n*(v/(1 + v))",
                        "1/(1 + v) - n"),
        identity_check ("n v", "1/(1/(1 + v) - n)", "(1 + v)/(1 - n - n*v)"));
}

/*
 * du = dv / v, and (1 + v) / (v (b - eps v)) = (1/v + 1/(b - eps v)) / b: the
 * integral from v = 1 is (log v - log ((b - eps v) / (b - eps)) / eps) / b.
 */
static enum truth
parts (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("n v", "(1 + v)/(v*(1 - n - n*v))",
                           "(1/v + 1/(1 - n - n*v))/(1 - n)");
}

static const struct {
    const char *at, *noise, *time; /* time: 2 p t */
} points[] = {
    { "1/2 1/10 1", "1/10", "1" },       { "1/7 1/3 37", "1/3", "74/7" },
    { "3/4 1/100 200", "1/100", "300" }, { "1/10 2/5 1/5", "2/5", "1/25" },
    { "1/2 1/4 60", "1/4", "60" },
};
enum { POINTS = sizeof points / sizeof *points };

/* Set TIME to (m - (1/eps) log ((b - eps e^m) / (1 - 2 eps))) / b. */
static void
time_of (arb_t time, const arb_t m, const char *noise)
{
    fmpq_t eps;
    arb_t e, left;

    fmpq_init (eps);
    arb_init (e);
    arb_init (left);
    fmpq_set_str (eps, noise, 10);
    arb_set_fmpq (e, eps, 500);
    arb_exp (left, m, 500);
    arb_add_ui (left, left, 1, 500);
    arb_mul (left, left, e, 500);
    arb_sub_ui (left, left, 1, 500);
    arb_mul_2exp_si (time, e, 1);
    arb_sub_ui (time, time, 1, 500);
    arb_div (left, left, time, 500);
    arb_log (left, left, 500);
    arb_div (left, left, e, 500);
    arb_sub (time, m, left, 500);
    arb_sub_ui (e, e, 1, 500);
    arb_neg (e, e);
    arb_div (time, time, e, 500);
    fmpq_clear (eps);
    arb_clear (e);
    arb_clear (left);
}

static enum truth
time_of_flow (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t meant;
    arb_t m, time, exact;

    (void) certificate;
    fmpq_init (meant);
    arb_init (m);
    arb_init (time);
    arb_init (exact);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (m, &memgd_noisy_flow_quantity, points[i].at, 70))
            truth = weaker (truth, UNDECIDED);
        time_of (time, m, points[i].noise);
        fmpq_set_str (meant, points[i].time, 10);
        arb_set_fmpq (exact, meant, 500);
        truth = weaker (truth, is_near (time, exact, 20));
    }
    fmpq_clear (meant);
    arb_clear (m);
    arb_clear (time);
    arb_clear (exact);
    return truth;
}

/* k = 1: 2 p eta (1/2 - eps), in rationals; k = 2 from there. */
static enum truth
two_steps (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t first;
    arb_t m, push;

    (void) certificate;
    fmpq_init (first);
    arb_init (m);
    arb_init (push);
    fmpq_set_si (first, 14, 5); /* 2 (1/2) 7 (1/2 - 1/10) */
    truth =
        evaluates_to (&memgd_noisy_descent_quantity, "1/2 1/10 7 1", first);
    arb_set_fmpq (m, first, 200);
    arb_exp (push, m, 200);
    arb_add_ui (push, push, 1, 200);
    arb_ui_div (push, 7, push, 200);
    arb_add (m, m, push, 200);
    fmpq_set_si (first, 7, 10);
    arb_set_fmpq (push, first, 200);
    arb_sub (m, m, push, 200);
    truth = weaker (truth, evaluates_near (&memgd_noisy_descent_quantity,
                                           "1/2 1/10 7 2", m, 25));
    fmpq_clear (first);
    arb_clear (m);
    arb_clear (push);
    return truth;
}

/*
 * With the gap g, e^m = (b / eps) e^-g: the time says (1 - e^-g) e^{eps g} = C
 * e^{-2 p eps b t}, C = ((1 - 2 eps) / b) (b / eps)^eps.  h (g) = e^{eps g} -
 * e^{-b g} has h (0) = 0, h' (0) = eps + b = 1 and h'' = eps^2 e^{eps g} - b^2
 * e^{-b g} <= 0 up to e^g = (b / eps)^2, beyond the first gap log (b / eps): h
 * is concave there, below g and above its chord, g C / log (b / eps).
 */
static enum truth
concave (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("n G", "((1 - n) - n*((1 - n)/n)*G)/(1 - 2*n)",
                                "(1 - n)*(1 - G)/(1 - 2*n)"),
                identity_check ("n", "n + (1 - n)", "1")),
        /* At e^g = X: eps^2 X^eps - b^2 X^-b is X^-b times this. */
        identity_check ("n X", "n^2*X - (1 - n)^2",
                        "n^2*(X - ((1 - n)/n)^2)"));
}

static enum truth
order (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    arb_t low, gap, high;

    (void) certificate;
    arb_init (low);
    arb_init (gap);
    arb_init (high);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (low, &memgd_noisy_gap_below_quantity, points[i].at,
                          40)
            || !evaluate_at (gap, &memgd_noisy_gap_quantity, points[i].at, 40)
            || !evaluate_at (high, &memgd_noisy_gap_above_quantity,
                             points[i].at, 40))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (low, gap));
        truth = weaker (truth, is_at_most (gap, high));
    }
    arb_clear (low);
    arb_clear (gap);
    arb_clear (high);
    return truth;
}

/* p = 1/2, eps = 1/4 at time 400: gap and lower bound differ by less than
   10^-20 of themselves: e^{-2 (1/2) (3/16) 400} = e^-75. */
static enum truth
late (struct certificate *certificate)
{
    enum truth truth;
    arb_t low, gap;

    (void) certificate;
    arb_init (low);
    arb_init (gap);
    truth =
        evaluate_at (low, &memgd_noisy_gap_below_quantity, "1/2 1/4 400", 90)
                && evaluate_at (gap, &memgd_noisy_gap_quantity, "1/2 1/4 400",
                                90)
            ? PROVED
            : UNDECIDED;
    arb_sub (gap, gap, low, 400);
    arb_mul_2exp_si (gap, gap, 66);
    truth = weaker (truth, is_at_most (gap, low));
    arb_clear (low);
    arb_clear (gap);
    return truth;
}

/* p = 1/2, eps = 1/10: log 9 and C = (8/9) 9^{1/10} at time 0, and both over e
   at time 100/9, where 2 p eps b t = 1. */
static enum truth
both_bounds (struct certificate *certificate)
{
    enum truth truth;
    arb_t most, least, e;

    (void) certificate;
    arb_init (most);
    arb_init (least);
    arb_init (e);
    arb_log_ui (most, 9, 200);
    arb_div_ui (least, most, 10, 200);
    arb_exp (least, least, 200);
    arb_mul_ui (least, least, 8, 200);
    arb_div_ui (least, least, 9, 200);
    arb_const_e (e, 200);
    truth = weaker (evaluates_near (&memgd_noisy_gap_above_quantity,
                                    "1/2 1/10 0", most, 25),
                    evaluates_near (&memgd_noisy_gap_below_quantity,
                                    "1/2 1/10 0", least, 25));
    arb_div (most, most, e, 200);
    arb_div (least, least, e, 200);
    truth = weaker (truth, evaluates_near (&memgd_noisy_gap_above_quantity,
                                           "1/2 1/10 100/9", most, 25));
    truth = weaker (truth, evaluates_near (&memgd_noisy_gap_below_quantity,
                                           "1/2 1/10 100/9", least, 25));
    arb_clear (most);
    arb_clear (least);
    arb_clear (e);
    return truth;
}

static const struct step steps[] = {
    { "both bounds",
      "p = 1/2, \\epsilon = 1/10: \\log 9 and (8/9) 9^{1/10} at t = 0, both "
      "over e at t = 100/9",
      "derived here", BY_INTERVALS, both_bounds, NULL },
    { "speed",
      "m' = 2p((1-\\epsilon) \\sigma(-m) - \\epsilon \\sigma(m)) = 2p "
      "(\\sigma(-m) - \\epsilon), which vanishes at the log-odds",
      "derived here", BY_ALGEBRA, speed, NULL },
    { "parts",
      "(1+v)/(v(b - \\epsilon v)) = (1/v + 1/(b - \\epsilon v))/b: "
      "the time in closed form",
      "derived here", BY_ALGEBRA, parts, NULL },
    { "time of the flow", "5 points: the closed form on the ball is 2 p t",
      "derived here", BY_INTERVALS, time_of_flow, NULL },
    { "two steps",
      "p = 1/2, \\epsilon = 1/10, \\eta = 7: the ball holds 14/5 after one "
      "step, and the second",
      "derived here", BY_INTERVALS, two_steps, NULL },
    { "concave",
      "(1 - e^{-g}) e^{\\epsilon g} = C e^{-2p\\epsilon b t} for the gap g; "
      "the left side is concave with slope 1 at 0 up to g = 2 \\log(b/"
      "\\epsilon): g \\ge C e^{-2p\\epsilon b t}, and at most "
      "\\log(b/\\epsilon) in place of C",
      "derived here", BY_ALGEBRA, concave, NULL },
    { "order", "the same points: lower bound, gap, upper bound",
      "derived here", BY_INTERVALS, order, NULL },
    { "late",
      "p = 1/2, \\epsilon = 1/4, t = 400: the gap is the lower bound to "
      "2^{-66}"
      " of it",
      "derived here", BY_INTERVALS, late, NULL },
};

PROOF (memgd_noisy_flow) = { STEPS (steps) };
