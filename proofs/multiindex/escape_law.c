/*
 * Two terms of the escape time's law for s >= 3, with U_s = d^(s-1) / ((s-2)
 * (d-2)), P = d^(s-1), R = 2^(s-1).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_escape_law_above);
USES (quantity, multiindex_escape_law_below);

/* sum_{0 < j < s-1} d^j / j <= U_s: at s = 3 it is d <= d^2 / (d - 2); from s
   to s + 1 the left side gains P / (s - 1), the right one more. */
static enum truth
above (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d", "d^2/(d - 2) - d", "2*d/(d - 2)"),
        identity_check ("d s P",
                        "P*d/((s - 1)*(d - 2)) - P/((s - 2)*(d - 2)) "
                        "- P/(s - 1)",
                        "P*(s - 3)/((s - 1)*(s - 2)*(d - 2))"));
}

/* sum_{0 < j < s} 2^j / j <= R: 2 at s = 2; from s to s + 1 it gains 2 R / s,
   the right side R. */
static enum truth
below (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s R", "(2*R - R) - 2*R/s", "R*(s - 2)/s");
}

/* At s = 3, d = 4: 6 T is log 3 + 4 + 8 - 2 - 2, and the bounds have 16/2 + 16
   / 2 - 2 and 8 + 4 - 4 beside log 3. */
static enum truth
values (struct certificate *certificate)
{
    enum truth truth;
    arb_t bound;

    (void) certificate;
    arb_init (bound);
    arb_log_ui (bound, 3, 200);
    arb_add_ui (bound, bound, 14, 200);
    arb_div_ui (bound, bound, 6, 200);
    truth = evaluates_near (&multiindex_escape_law_above_quantity, "3 4",
                            bound, 25);
    arb_log_ui (bound, 3, 200);
    arb_add_ui (bound, bound, 8, 200);
    arb_div_ui (bound, bound, 6, 200);
    truth =
        weaker (truth, evaluates_near (&multiindex_escape_law_below_quantity,
                                       "3 4", bound, 25));
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "above",
      "\\sum_{0<j<s-1} \\frac{d^j}j \\le \\frac{d^{s-1}}{(s-2)(d-2)} for all "
      "s \\ge 3, d \\ge 3, by induction in s; \\sum_{0<j<s} \\frac{2^j}j \\ge "
      "2",
      "derived here", BY_ALGEBRA, above, NULL },
    { "below",
      "\\sum_{0<j<s} \\frac{2^j}j \\le 2^{s-1} for all s \\ge 2, by induction",
      "derived here", BY_ALGEBRA, below, NULL },
    { "values", "both bounds at s = 3, d = 4", "derived here", BY_INTERVALS,
      values, NULL },
};

PROOF (multiindex_escape_law) = { STEPS (steps) };
