/*
 * The power in proofs/cap_bounds.h, for all integers d >= 1, 0 <= w < 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/cap_cases.h"

USES (quantity, memscale_cap_exponential);

static enum truth
bounds (struct certificate *certificate)
{
    return cap_bounds (certificate, "bounds");
}

static enum truth
bounds_again (const struct certificate *certificate)
{
    return cap_bounds_recheck (certificate, "bounds");
}

static enum truth
rational_caps (struct certificate *certificate)
{
    (void) certificate;
    return cap_cases (&memscale_cap_exponential_quantity, ABOVE);
}

static const struct step steps[] = {
    { "bounds",
      "h_d(w) = \\frac{(1-w)^{d/2}}{2B} \\int_0^1 u^{d/2-1} (1-(1-w)u)^{-1/2} "
      "du \\le (1-w)^{d/2}/2 \\le e^{-dw/2}/2",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "rational caps",
      "the ball lies on its side of the rational cap for d = 2, 4, 10, 40 and "
      "\\sqrt w = 1/11, 1/3, 3/5, 12/13",
      "derived here", BY_RATIONALS, rational_caps, NULL },
};

PROOF (memscale_cap_exponential) = { STEPS (steps) };
