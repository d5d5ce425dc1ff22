/*
 * The upper bound of proofs/cap_bounds.h, for all integers d >= 1, 0 <= w < 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/cap_cases.h"

USES (quantity, memscale_cap_upper);

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
    return cap_cases (&memscale_cap_upper_quantity, ABOVE);
}

static const struct step steps[] = {
    { "bounds",
      "h_d(w) \\le \\Phi(-\\sqrt{(d-1/2) v}), v = -\\log(1-w): the quotient "
      "of the slopes in v falls, as \\sinh(v/2)/(v/2) grows, from (E "
      "\\chi_d)^2/(d-1/2) \\ge 1",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "rational caps",
      "the ball lies on its side of the rational cap for d = 2, 4, 10, 40 and "
      "\\sqrt w = 1/11, 1/3, 3/5, 12/13",
      "derived here", BY_RATIONALS, rational_caps, NULL },
};

PROOF (memscale_cap_upper) = { STEPS (steps) };
