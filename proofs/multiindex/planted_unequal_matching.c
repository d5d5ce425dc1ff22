/*
 * Two planted directions of weights 1 and r: what greedy matching makes of the
 * products w_i w_j M_ij, M normal.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_planted_unequal_matching);
USES (quantity, multiindex_planted_unequal_matching_parts);

/* At r = 1 the integrals are those of polynomials in H = Phi - 1/2 over (0,
   1/2): 2 H (H + 1/2)^2 has the primitive H^4/2 + 2 H^3/3 + H^2/4, 17/96. */
static enum truth
alike (struct certificate *certificate)
{
    static const char *const at[4] = { "1 0", "1 1", "1 2", "1 3" };
    static const slong parts[4] = { 6, 56, 17, 17 };
    enum truth truth;
    fmpq_t value;
    int i;

    (void) certificate;
    fmpq_init (value);
    truth = identity_check ("h", "(1/2)^4/2 + 2/3*(1/2)^3 + (1/2)^2/4 + 0*h",
                            "17/96");
    for (i = 0; i < 4; i++) {
        fmpq_set_si (value, parts[i], 96);
        truth = weaker (
            truth, evaluates_to (&multiindex_planted_unequal_matching_quantity,
                                 at[i], value));
    }
    fmpq_clear (value);
    return truth;
}

/* The time in which m' = 3 w m^2 blows up, 1/(3 w m), is the shorter the
   larger w m: its slope. */
static enum truth
order (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("w m", "(0 - 1/(3*w*m^2))*(3*w*m^2)", "0 - 1"),
        identity_check ("x y", "1/(3*x) - 1/(3*y)", "(y - x)/(3*x*y)"));
}

/* Over the density of the first pick and over that of the others. */
static enum truth
parts (struct certificate *certificate)
{
    static const char *const at[4] = { "1/2 2", "1/2 3", "1/5 2", "9/10 3" };
    enum truth truth = PROVED;
    arb_t value;
    int i;

    (void) certificate;
    arb_init (value);
    for (i = 0; i < 4; i++)
        if (evaluate_at (value,
                         &multiindex_planted_unequal_matching_parts_quantity,
                         at[i], 40))
            truth = weaker (
                truth,
                evaluates_near (&multiindex_planted_unequal_matching_quantity,
                                at[i], value, 35));
        else
            truth = weaker (truth, UNDECIDED);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "order", "m' = 3 w m^2 blows up at 1/(3wm), the earlier the larger w m",
      "derived here", BY_ALGEBRA, order, NULL },
    { "alike", "r = 1: 1/16, 7/12, 17/96, 17/96 from polynomials",
      "derived here", BY_RATIONALS, alike, NULL },
    { "by parts",
      "\\int \\Phi(y)^2 d[H(ry)H(y/r)] = \\frac14 - \\int H(ry)H(y/r) "
      "d\\Phi(y)^2, and the other, to 35 digits at four points",
      "derived here", BY_INTERVALS, parts, NULL },
};

PROOF (multiindex_planted_unequal_matching) = { STEPS (steps) };
