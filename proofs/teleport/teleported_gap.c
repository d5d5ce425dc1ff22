/*
 * The function f (w) = min {h (v) + |w - v|^2/2 : |v| <= rho}, h (v) =
 * max (0, max_i s_i v_i): levels, and what a step gains.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_teleported_gap);
USES (quantity, teleport_sharp_descent);

/* On the axis of u_i, at w = t u_i with t >= s, the best v is (t - s) u_i: the
   derivative s + v - t vanishes there. */
static enum truth
axis (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("s t v",
                                "s*v + (t - v)^2/2 - (s*(t - s) + s^2/2)",
                                "(v - (t - s))^2/2"),
                identity_check ("s r", "s*(r - s) + s^2/2", "s*(r - s/2)")),
        identity_check ("s r", "s*(r - s - s) + s^2/2", "s*(r - 3*s/2)"));
}

/* 1/delta+ - 1/delta; with u = sqrt (rho^2 - 2 delta), s = rho - u. */
static enum truth
gain (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("s r",
                                "1/(s*(r - 3*s/2)) - 1/(s*(r - s/2)) - 1/r^2",
                                "(2*r*s - 3*s^2/4)/(r^2*(r - s/2)*(r - "
                                "3*s/2))"),
                identity_check ("u r", "(r - u)*(r - (r - u)/2)",
                                "(r^2 - u^2)/2")),
        identity_check ("s r", "s*(r - s/2) - s^2", "s*(r - 3*s/2)"));
}

/* At rho = 149/200, sqrt (2 rho - 1) = 7/10: s = 9/200. */
static enum truth
first (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 9 * (149 * 2 - 27), 200 * 400);
    truth =
        evaluates_to (&teleport_teleported_gap_quantity, "1 149/200", value);
    fmpq_set_si (value, 51 * 51, 2 * 200 * 200);
    truth = weaker (truth, evaluates_to (&teleport_teleported_gap_quantity,
                                         "0 149/200", value));
    fmpq_clear (value);
    return truth;
}

/* Below 1/(K+2), and at most rho^2/K, for 1/delta grows by more than
   1/rho^2. */
static enum truth
bounded (struct certificate *certificate)
{
    static const char *const at[] = { "1 3/5", "10 7/10", "1000 9/10" },
                             *const bare[] = { "1", "10", "1000" };
    enum truth truth = PROVED;
    arb_t gap, bound;
    int i;

    (void) certificate;
    arb_init (gap);
    arb_init (bound);
    for (i = 0; i < 3; i++)
        if (!evaluate_at (gap, &teleport_teleported_gap_quantity, at[i], 20)
            || !evaluate_at (bound, &teleport_sharp_descent_quantity, bare[i],
                             20))
            truth = weaker (truth, UNDECIDED);
        else
            truth = weaker (truth, is_at_most (gap, bound));
    arb_clear (gap);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "levels",
      "f is a Moreau envelope, convex and 1-smooth; at t u_i, s_i \\le t \\le "
      "\\rho, the best v is (t-s_i) u_i: f(\\rho u_i) = s_i(\\rho-s_i/2), and "
      "after a step s_i(\\rho-3s_i/2)",
      "derived here", BY_ALGEBRA, axis, NULL },
    { "gain",
      "1/\\delta grows by 1/((\\rho-s/2)(\\rho-3s/2)) > 1/\\rho^2, which it "
      "tends to as s falls to zero: K\\delta_K \\to \\rho^2; where |w| \\ge "
      "1, "
      "f \\ge (1-\\rho)^2/2, so that R \\le 1",
      "derived here", BY_ALGEBRA, gain, NULL },
    { "first", "\\delta_0 and \\delta_1 at \\rho = 149/200 in rationals",
      "derived here", BY_RATIONALS, first, NULL },
    { "bounded", "not above 1/(K+2), at 3 points", "derived here",
      BY_INTERVALS, bounded, NULL },
};

PROOF (teleport_teleported_gap) = { STEPS (steps) };
