/* The growth of the inverse gap, from what one step gains of both gradients:
   delta - delta' >= (|g|^2 + |g'|^2) / (2 L), with delta <= |g| R. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_inverse_gap_growth);

/* (d^2 + e^2)/2 - d e is a square: with d - e >= (d^2 + e^2)/(2 L R^2) this
   gives 1/e - 1/d = (d - e)/(d e) >= 1/(L R^2). */
static enum truth
means (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d e", "(d^2 + e^2)/2 - d*e", "(d - e)^2/2"),
        identity_check ("d e", "1/e - 1/d", "(d - e)/(d*e)"));
}

/*
 * The step itself: with f (x) >= f (y) + g'.(x - y) + |g - g'|^2/(2 L), for
 * convex L-smooth f, and x - y = g/L: f (x) - f (y) >= g'.g/L + |g - g'|^2/(2
 * L) = (|g|^2 + |g'|^2)/(2 L).
 */
static enum truth
both_gradients (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b c L", "b/L + (a - 2*b + c)/(2*L)",
                           "(a + c)/(2*L)");
}

static enum truth
unit (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t one;

    (void) certificate;
    fmpq_init (one);
    fmpq_one (one);
    truth = evaluates_to (&teleport_inverse_gap_growth_quantity, "20 3 1 1/10",
                          one);
    fmpq_clear (one);
    return truth;
}

static const struct step steps[] = {
    { "both gradients",
      "a step of size 1/L on a convex L-smooth f gains (|g|^2 + |g'|^2)/(2L)",
      "derived here", BY_ALGEBRA, both_gradients, NULL },
    { "means",
      "with \\delta \\le |g| R: 1/\\delta' - 1/\\delta \\ge 1/(L R^2), "
      "whatever came between two steps",
      "derived here", BY_ALGEBRA, means, NULL },
    { "unit", "the quantity is 1 in units of 1/(L R^2)", "derived here",
      BY_RATIONALS, unit, NULL },
};

PROOF (teleport_inverse_gap_growth) = { STEPS (steps) };
