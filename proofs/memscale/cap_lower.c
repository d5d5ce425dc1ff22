/*
 * The lower bound of proofs/cap_bounds.h, for all integers d >= 1, 0 <= w < 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/cap_cases.h"

USES (quantity, memscale_cap_lower);

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
    return cap_cases (&memscale_cap_lower_quantity, BELOW);
}

static const struct step steps[] = {
    { "bounds",
      "\\Phi(-\\sqrt{d v}) \\le h_d(w), v = -\\log(1-w): the quotient of the "
      "slopes in v grows, as 1 + v \\le e^v, from (E \\chi_d)^2/d \\le 1",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "rational caps",
      "the ball lies on its side of the rational cap for d = 2, 4, 10, 40 and "
      "\\sqrt w = 1/11, 1/3, 3/5, 12/13",
      "derived here", BY_RATIONALS, rational_caps, NULL },
};

PROOF (memscale_cap_lower) = { STEPS (steps) };
