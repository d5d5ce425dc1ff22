/*
 * Why the routine can leave its level for good: the merit's weight is 1/10
 * where the level is kept, and at least a tenth of what the next step has to
 * win back where it is not.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_logistic_violation);

/* From the level, with e the excess after a step, G' and G the squares: the
   test log G'/2 - e/10 >= log G/2 + t/4, t = q.d/G, holds for any e up to 5
   log (G'/G) - 5 t/2. */
static enum truth
first_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("a b t", "a/2 - (5*(a - b) - 5*t/2)/10",
                           "b/2 + t/4");
}

/* v = (rho k/G + e)/G, the weight k v/(10 G^2 e) times e: k (rho k/G + e)/(10
   G^3), the same whatever the violation is to first order in rho. */
static enum truth
later_steps (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k G e rho", "k*((rho*k/G + e)/G)/(10*G^2*e)*e",
                           "k*(rho*k/G + e)/(10*G^3)");
}

/* It is above 9/5. */
static enum truth
large (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t above;

    (void) certificate;
    arb_init (above);
    if (evaluate_at (above, &teleport_logistic_violation_quantity,
                     "10 2 6 1 12 2", 20)) {
        arb_mul_ui (above, above, 5, 128);
        arb_sub_ui (above, above, 9, 128);
        truth = is_positive (above);
    }
    arb_clear (above);
    return truth;
}

static const struct step steps[] = {
    { "first step",
      "on the level the test takes any step whose excess is below 5 \\log("
      "G'/G) - 5 q\\cdot d/(2G): a gradient twice as long pays for more than "
      "5",
      "derived here", BY_ALGEBRA, first_step, NULL },
    { "later steps",
      "above it the weight times the violation is k(\\rho k/G + e)/(10 G^3), "
      "k = q \\cdot g, whatever is won back",
      "derived here", BY_ALGEBRA, later_steps, NULL },
    { "large",
      "n = 10, d = 2, reg = 1, seed 6: the second teleport of twelve steps "
      "raises "
      "the objective by more than 9/5",
      "derived here", BY_INTERVALS, large, NULL },
};

PROOF (teleport_logistic_violation) = { STEPS (steps) };
