/*
 * Late times of two tokens.  Let y_i = 1 + e^m_i, psi_i = log (y_i / (2 (1-c)
 * p_i t)) and r_i = e^-psi_i; in log t,
 *
 *     psi_i' = (1 - 1/y_i) (r_i - c r_j) / (1 - c) - 1.
 *
 * Without 1/y_i this descends the convex V = sum (e^-psi + psi - 1), whose
 * only minimum is psi = 0.
 *
 * 1/y_i tends to 0: for every W*, half the rate of |W - W*|^2 is at most
 * L (W*) - L (W), so that t L (W (t)) <= t L (W*) + |W*|^2 / 2; and as |c| < 1
 * some W* has a loss as small as one likes, hence both margins diverge.  What
 * 1/y_i then adds to V' is at most a vanishing multiple of 1 + |r|^2, and V'
 * is below a negative multiple of |1 - r|^2: outside any neighbourhood of 0, V
 * falls in the end, at a rate that does not vanish.  So psi tends to 0.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/margin.h"

USES (quantity, memgd_two_token_gap);
USES (quantity, memgd_two_token_law);

/* With e^m = y - 1 and t 2 p / y = r/(1 - c): t y'/y - 1. */
static enum truth
system_of (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "p q c t r s",
        "(1 - r/(2*(1 - c)*p*t))*2*t*(p*r/(2*(1 - c)*p*t) - "
        "c*q*s/(2*(1 - c)*q*t)) - 1",
        "(1 - r/(2*(1 - c)*p*t))*(r - c*s)/(1 - c) - 1");
}

/* psi' = -G (1 - r)/(1 - c), and V' = -((x - c y)^2 + (1 - c^2) y^2)/(1 - c)
   for x = 1 - r, y = 1 - s, the slopes of V. */
static enum truth
descends (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("c r s", "(r - c*s)/(1 - c) - 1",
                                   "-((1 - r) - c*(1 - s))/(1 - c)"),
                   identity_check ("c x y", "x*(x - c*y) + y*(y - c*x)",
                                   "(x - c*y)^2 + (1 - c^2)*y^2"));
}

/* -G/(1 - c) has -1 on (1, 1) and -(1 + c)/(1 - c) on (1, -1). */
static enum truth
modes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c", "-(1 - c)/(1 - c)", "-1"),
        weaker (
            identity_check ("c", "-(1 + c)/(1 - c)", "-(1 - c*(-1))/(1 - c)"),
            identity_check ("c", "-(-c - 1)/(1 - c)", "(1 + c)/(1 - c)")));
}

/* At p = 1/2 the gap is that of Lambert's margin at (1 - c) t / 2. */
static enum truth
closed_form (struct certificate *certificate)
{
    static const char *const cases[][3] = {
        { "1/2 1/2 1000000 1", "250000", "500000" },
        { "1/2 -4/5 1000000000000 2", "900000000000", "1800000000000" },
        { "1/2 19/20 1000 1", "25", "50" },
    };
    enum truth truth = PROVED;
    fmpq_t x, two;
    arb_t u, law;
    size_t i;

    (void) certificate;
    fmpq_init (x);
    fmpq_init (two);
    arb_init (u);
    arb_init (law);
    fmpq_set_si (two, 2, 1);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (x, cases[i][1], 10);
        arb_set_fmpq (u, x, 300);
        margin_flow (u, u, two, 300);
        fmpq_set_str (x, cases[i][2], 10);
        arb_set_fmpq (law, x, 300);
        arb_log (law, law, 300);
        truth = weaker (truth, evaluates_near (&memgd_two_token_law_quantity,
                                               cases[i][0], law, 25));
        arb_sub (u, u, law, 300);
        truth = weaker (truth, evaluates_near (&memgd_two_token_gap_quantity,
                                               cases[i][0], u, 25));
    }
    fmpq_clear (x);
    fmpq_clear (two);
    arb_clear (u);
    arb_clear (law);
    return truth;
}

static const struct step steps[] = {
    { "system", "the margins in \\log t, for all times", "derived here",
      BY_ALGEBRA, system_of, NULL },
    { "descends",
      "\\psi' = -G \\nabla V/(1-\\rho): V falls, by (x - \\rho y)^2 + "
      "(1-\\rho^2) y^2 \\ge 0 over 1 - \\rho",
      "derived here", BY_ALGEBRA, descends, NULL },
    { "modes",
      "near \\psi = 0 the rates are -1 on (1,1), -(1+\\rho)/(1-\\rho) on "
      "(1,-1)",
      "derived here", BY_ALGEBRA, modes, NULL },
    { "closed form",
      "p = 1/2, 3 points: the balls of the law and of what it leaves out, by "
      "Lambert's function",
      "derived here", BY_INTERVALS, closed_form, NULL },
};

PROOF (memgd_two_token_law) = { STEPS (steps) };
