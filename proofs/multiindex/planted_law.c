/*
 * The bounds of s T, the integral of m^(1-s) / (1 - m^2) from d^(-1/2) to
 * 2^(-1/2).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_planted_law);
USES (quantity, multiindex_planted_law_above);
USES (quantity, multiindex_planted_law_below);

/* With x = m^2, 0 <= x <= 1/2. */
static enum truth
fraction (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x", "1/(1 - x) - (1 + x)", "x^2/(1 - x)"),
        identity_check ("x", "1 + 2*x - 1/(1 - x)", "x*(1 - 2*x)/(1 - x)"));
}

/* x^-k with k = s - 2 has the derivative -k m^(1-s): P = m^k, and (1/P)' = -k
   / (P m) as k counts the factors; k may be negative. */
static enum truth
power (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("k P m", "-(-k/(P*m))/k", "1/(P*m)"),
                   identity_check ("k P m", "-k/(P*m)/m - 1/(P*m^2)",
                                   "-(k + 1)/(P*m*m)"));
}

/* s = 6, d = 4: A = (16 - 4)/4 = 3, B = (4 - 2)/2 = 1; s = 8, d = 3: A = (27 -
   8)/6, B = (9 - 4)/4. */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 2, 3);
    truth =
        evaluates_to (&multiindex_planted_law_below_quantity, "6 4", value);
    fmpq_set_si (value, 5, 6);
    truth =
        weaker (truth, evaluates_to (&multiindex_planted_law_above_quantity,
                                     "6 4", value));
    fmpq_set_si (value, 53, 96);
    truth =
        weaker (truth, evaluates_to (&multiindex_planted_law_below_quantity,
                                     "8 3", value));
    fmpq_set_si (value, 2, 3);
    truth = weaker (
        truth, evaluates_to (&multiindex_planted_law_quantity, "6 4", value));
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "fraction",
      "1 + m^2 \\le \\frac{1}{1-m^2} \\le 1 + 2m^2 for 0 \\le m^2 \\le 1/2",
      "derived here", BY_ALGEBRA, fraction, NULL },
    { "power",
      "-m^{-k}/k is a primitive of m^{-k-1} for k \\ne 0: k = s - 2 and s - 4",
      "derived here", BY_ALGEBRA, power, NULL },
    { "values", "the bounds at s = 6, d = 4 and s = 8, d = 3 are rational",
      "derived here", BY_RATIONALS, values, NULL },
};

PROOF (multiindex_planted_law) = { STEPS (steps) };
