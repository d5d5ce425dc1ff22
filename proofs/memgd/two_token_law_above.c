/*
 * A barrier for 0 <= c < 1: B_i = 2 (1 - c) p_i T, T = t + 1/((1 - c) min p).
 * y_i = 1 + e^m_i starts from 2 <= B_i (0), and y_i' = 2 (y_i - 1) (p_i/y_i -
 * c p_j/y_j) <= 2 (p_i - c p_j y_i/y_j) wherever y_i rises.  Where y_i first
 * meets B_i, y_j <= B_j, and the right side is at most B_i'.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, memgd_two_token_margin);
USES (quantity, memgd_two_token_law_above);

static enum truth
barrier (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p q c T",
                        "2*(p - c*q*(2*(1 - c)*p*T)/(2*(1 - c)*q*T))",
                        "2*(1 - c)*p"),
        identity_check ("p l c t", "2*(1 - c)*p*(t + 1/((1 - c)*l)) - 1",
                        "2*(1 - c)*p*t + 2*p/l - 1"));
}

/* y_i' as it comes from m_i', and what dropping the 1 leaves. */
static enum truth
rate (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p q c y z",
                        "2*y*(p/y - c*q/z) - 2*(y - 1)*(p/y - "
                        "c*q/z)",
                        "2*(p/y - c*q/z)"),
        identity_check ("p q c y z", "2*y*(p/y - c*q/z)", "2*(p - c*q*y/z)"));
}

static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = {
        "3/4 1/2 10 1",  "3/4 1/2 10 2",   "3/4 19/20 1 1",
        "3/4 19/20 1 2", "1/7 1/3 1000 2", "1/2 0 1/1000000 1",
    };
    enum truth truth = PROVED;
    arb_t m, above;
    size_t i;

    (void) certificate;
    arb_init (m);
    arb_init (above);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (m, &memgd_two_token_margin_quantity, points[i], 30)
            || !evaluate_at (above, &memgd_two_token_law_above_quantity,
                             points[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (m, above));
    }
    arb_clear (m);
    arb_clear (above);
    return truth;
}

static const struct step steps[] = {
    { "rate",
      "y = 1 + e^m: \\dot y_i = 2(y_i - 1)(p_i/y_i - \\rho p_j/y_j), at most "
      "2(p_i - \\rho p_j y_i/y_j) where it is positive",
      "derived here", BY_ALGEBRA, rate, NULL },
    { "barrier",
      "on the barrier 2(p_i - \\rho p_j y_i/y_j) \\le 2(1-\\rho)p_i, its "
      "slope, for \\rho \\ge 0",
      "derived here", BY_ALGEBRA, barrier, NULL },
    { "order", "6 points: the balls stand in this order", "derived here",
      BY_INTERVALS, order, NULL },
};

PROOF (memgd_two_token_law_above) = { STEPS (steps) };
