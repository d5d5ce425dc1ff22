/*
 * x/(1+x) <= log (1+x) <= x for x > -1, at x = (c-1) e^{-2t} <= c - 1: both
 * come from 1 + y <= e^y, at y = x and at y = -x/(1+x).
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_sign_loss_lower);
USES (quantity, imbalance_sign_loss_upper);

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "tangent");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "tangent");
}

/* 1 + y at y = -x/(1+x) is 1/(1+x); and 1 + x <= c as e^{-2t} <= 1. */
static enum truth
below (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("x", "1 + (-x/(1 + x))", "1/(1 + x)"),
                   identity_check ("w c",
                                   "(c - 1)*w/(1 + (c - 1)*w) - (c - 1)*w/c",
                                   "(c - 1)^2*w*(1 - w)/(c*(1 + (c - 1)*w))"));
}

/* The quotient of the bounds x and x/(1+x) is 1 + (c-1) w, w -> 0. */
static enum truth
limit (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("w c",
                                   "((c - 1)*w)/((c - 1)*w/(1 + (c - 1)*w))",
                                   "1 + (c - 1)*w"),
                   identity_check ("w c", "((c - 1)*w)/w", "c - 1"));
}

/* At t = 0 the lower bound is (c-1)/c and the upper one c - 1; between. */
static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = { "2 0",     "2 7/5",   "3 1",
                                          "10 2",    "137 5/3", "1000 5",
                                          "50257 12" };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t value;
    arb_t low, loss, high;

    (void) certificate;
    fmpq_init (value);
    arb_init (low);
    arb_init (loss);
    arb_init (high);
    fmpq_set_si (value, 6, 7);
    truth = evaluates_to (&imbalance_sign_loss_lower_quantity, "7 0", value);
    fmpq_set_si (value, 6, 1);
    truth = weaker (truth, evaluates_to (&imbalance_sign_loss_upper_quantity,
                                         "7 0", value));
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (low, &imbalance_sign_loss_lower_quantity, points[i],
                          30)
            || !evaluate_at (loss, &imbalance_sign_loss_quantity, points[i],
                             30)
            || !evaluate_at (high, &imbalance_sign_loss_upper_quantity,
                             points[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (low, loss));
        truth = weaker (truth, is_at_most (loss, high));
    }
    fmpq_clear (value);
    arb_clear (low);
    arb_clear (loss);
    arb_clear (high);
    return truth;
}

static const struct step steps[] = {
    { "order",
      "7 points: lower bound \\le loss \\le upper bound; at t = 0 the bounds "
      "are (c-1)/c and c - 1",
      "derived here", BY_INTERVALS, order, NULL },
    { "tangent", "1 + y \\le e^y: \\log(1+x) \\le x", "derived here",
      BY_CERTIFICATE, tangent, tangent_again },
    { "below",
      "1/(1+x) \\le e^{-x/(1+x)}: \\log(1+x) \\ge x/(1+x) \\ge x/c, x = (c-1) "
      "e^{-2t}, for all t \\ge 0",
      "derived here", BY_ALGEBRA, below, NULL },
    { "constant",
      "x and x/(1+x) differ by the factor 1 + (c-1) e^{-2t}: the loss times "
      "e^{2t} tends to c - 1",
      "derived here", BY_ALGEBRA, limit, NULL },
};

PROOF (imbalance_sign_loss_bounds) = { STEPS (steps) };
