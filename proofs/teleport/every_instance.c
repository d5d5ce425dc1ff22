/* What is counted over instances: a teleport that lengthens the gradient makes
   the next step's guaranteed decrease larger. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_every_instance);

/* A step of size 1/L lowers an L-smooth f by at least |g|^2 / (2 L): the bound
   f (y) <= f + g.(y - w) + L |y - w|^2 / 2 at y = w - g/L. */
static enum truth
decrease (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g L", "g*(0 - g/L) + L*(g/L)^2/2",
                           "0 - g^2/(2*L)");
}

static enum truth
counts (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t one;

    (void) certificate;
    fmpq_init (one);
    fmpq_one (one);
    truth = evaluates_to (&teleport_every_instance_quantity, "40 5", one);
    fmpq_clear (one);
    return truth;
}

static const struct step steps[] = {
    { "decrease",
      "a step of size 1/L lowers f by at least |g|^2/(2L): the longer the "
      "gradient, the more is certain",
      "derived here", BY_ALGEBRA, decrease, NULL },
    { "counts", "the share of what always happens is 1", "derived here",
      BY_RATIONALS, counts, NULL },
};

PROOF (teleport_every_instance) = { STEPS (steps) };
