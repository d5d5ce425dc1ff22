/*
 * Squares of tanh (b z) by parts, E g' = E z g: with t = tanh and s = 1 - t^2,
 * t' = s, s' = -2 t s and t''' = 4 s - 6 s^2.  So E s (b z) = a_1 / b and E
 * s^2 (b z) = (4 a_1 / b - sqrt 6 a_3 / b^3) / 6.  The logistic function is (1
 * + tanh (z/2)) / 2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/normal_mean.h"

#include <stdio.h>

USES (quantity, multiindex_link_square);
USES (quantity, multiindex_link_slope_square);
USES (quantity, multiindex_hermite);

/* The derivative of a polynomial in t is (1 - t^2) times that by t. */
static enum truth
derivatives (struct certificate *certificate)
{
    enum truth truth;

    (void) certificate;
    truth = identity_check ("t", "(1-t^2)*(-2*t)", "-2*t*(1-t^2)");
    truth = weaker (truth, identity_check ("t", "(1-t^2)*(6*t^2 - 2)",
                                           "4*(1-t^2) - 6*(1-t^2)^2"));
    return weaker (truth,
                   identity_check ("t", "-2*t*(1-t^2)", "-2*t + 2*t^3"));
}

/* 1/(1 + e^-z) = (1 + t)/2, t = (E - 1)/(E + 1), E = e^z. */
static enum truth
logistic (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E", "1/(1 + 1/E)", "(1 + (E - 1)/(E + 1))/2");
}

/* Both formulas from the balls of the coefficients; b = 1. */
static enum truth
from_coefficients (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t a, b;

    (void) certificate;
    arb_init (a);
    arb_init (b);
    if (!evaluate_at (a, &multiindex_hermite_quantity, "3 1", 60)
        || !evaluate_at (b, &multiindex_hermite_quantity, "3 3", 60))
        truth = UNDECIDED;
    arb_mul_2exp_si (a, a, 2);
    arb_mul (b, b, b, 256);
    arb_mul_ui (b, b, 6, 256);
    arb_sqrt (b, b, 256);
    /* a_3 < 0 */
    arb_add (b, b, a, 256);
    arb_div_ui (b, b, 6, 256);
    truth =
        weaker (truth, evaluates_near (&multiindex_link_slope_square_quantity,
                                       "3", b, 50));
    arb_mul_2exp_si (a, a, -2);
    arb_sub_ui (a, a, 1, 256);
    arb_neg (a, a);
    truth = weaker (
        truth, evaluates_near (&multiindex_link_square_quantity, "3", a, 50));
    arb_clear (a);
    arb_clear (b);
    return truth;
}

/* All of them by adaptive quadrature. */
static enum truth
integrals (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong link;
    char at[8];
    arb_t value;

    (void) certificate;
    arb_init (value);
    for (link = 1; link <= 4; link++) {
        snprintf (at, sizeof at, "%ld", (long) link);
        link_square_mean (value, (enum link) link, 0, 120);
        truth =
            weaker (truth, evaluates_near (&multiindex_link_square_quantity,
                                           at, value, 30));
        if (link == LINK_SIGN)
            continue;
        link_square_mean (value, (enum link) link, 1, 120);
        truth = weaker (truth,
                        evaluates_near (&multiindex_link_slope_square_quantity,
                                        at, value, 30));
    }
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "derivatives", "\\tanh''' = 4 s - 6 s^2, s = 1 - \\tanh^2",
      "derived here", BY_ALGEBRA, derivatives, NULL },
    { "logistic", "1/(1+e^{-z}) = (1 + \\tanh(z/2))/2", "derived here",
      BY_ALGEBRA, logistic, NULL },
    { "from coefficients",
      "E \\tanh^2 = 1 - a_1 and E \\tanh'^2 = (4 a_1 - \\sqrt 6 a_3)/6, to 50 "
      "digits",
      "derived here", BY_INTERVALS, from_coefficients, NULL },
    { "integrals", "seven integrals by quadrature, to 30 digits",
      "derived here", BY_INTERVALS, integrals, NULL },
};

PROOF (multiindex_link_square) = { STEPS (steps) };
