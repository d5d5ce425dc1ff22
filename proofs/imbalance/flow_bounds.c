/*
 * Simple bounds of the loss of gradient flow, from the clock E + m u =
 * 1 + c tau of imbalance/flow_loss; E = e^u, m = c - 1, z = m/E, and the loss
 * is log (1 + z).
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_loss_above);
USES (quantity, imbalance_flow_loss_below);
USES (quantity, imbalance_flow_plateau);

enum { PREC = 128 };

/* Above from (c, TAU), below and the plateau; the values at (10, 7/5) are
   known. */
static enum truth
around_one (const char *at, const fmpq_t above, const fmpq_t below)
{
    arb_t loss, bound;
    enum truth truth =
        weaker (evaluates_to (&imbalance_flow_loss_above_quantity, at, above),
                evaluates_to (&imbalance_flow_loss_below_quantity, at, below));

    arb_init (loss);
    arb_init (bound);
    if (!evaluate_at (loss, &imbalance_flow_loss_quantity, at, 30)
        || !evaluate_at (bound, &imbalance_flow_plateau_quantity, at, 30))
        truth = weaker (truth, UNDECIDED);
    truth = weaker (truth, is_at_most (bound, loss));
    arb_set_fmpq (bound, above, PREC);
    truth = weaker (truth, is_at_most (loss, bound));
    arb_set_fmpq (bound, below, PREC);
    truth = weaker (truth, is_at_most (bound, loss));
    arb_clear (loss);
    arb_clear (bound);
    return truth;
}

static enum truth
order (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (2);
    enum truth truth;

    (void) certificate;
    fmpq_set_si (v, 45, 7);
    fmpq_set_si (v + 1, 9, 28);
    truth = around_one ("10 7/5", v, v + 1);
    fmpq_set_si (v, 1, 1);
    fmpq_set_si (v + 1, 1, 4);
    truth = weaker (truth, around_one ("2 1", v, v + 1));
    fmpq_set_si (v, 999, 137);
    fmpq_set_si (v + 1, 999, 274000);
    truth = weaker (truth, around_one ("1000 137", v, v + 1));
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "logarithm");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "logarithm");
}

/* c (E - tau) = m (E - u) + 1 > 0, as E > u. */
static enum truth
above (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E u c", "c*(E - (E + (c - 1)*u - 1)/c)",
                                   "(c - 1)*(E - u) + 1"),
                   identity_check ("E c tau", "(c - 1)/tau - (c - 1)/E",
                                   "(c - 1)*(E - tau)/(E*tau)"));
}

/* z/(1+z) = m/(E+m), and 2 c tau - (E + m) is c (tau - 1) + m u. */
static enum truth
below (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E m", "(m/E)/(1 + m/E)", "m/(E + m)"),
        identity_check ("E u c", "2*(E + (c - 1)*u - 1) - (E + c - 1)",
                        "c*((E + (c - 1)*u - 1)/c - 1) + (c - 1)*u"));
}

/* c (tau - u) = E - 1 - u >= 0: the margin is at most tau; and the loss is
   log (E + m) - u, E + m >= c. */
static enum truth
plateau (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("E u c", "c*((E + (c - 1)*u - 1)/c - u)",
                                "E - 1 - u"),
                identity_check ("E m", "(1 + m/E)*E", "E + m")),
        /* At tau = L/2 the product is at least L^2/4. */
        identity_check ("L", "L/2*(L - L/2)", "L^2/4"));
}

static const struct step steps[] = {
    { "order",
      "3 points: both bounds are the rationals they should be, and the loss "
      "lies between them and above the plateau",
      "derived here", BY_INTERVALS, order, NULL },
    { "logarithm",
      "e^y \\ge 1 + y for all y, hence z/(1+z) \\le \\log(1+z) \\le z, e^u > "
      "u and e^u - 1 - u \\ge 0",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "above",
      "c (e^u - \\tau) = (c-1)(e^u - u) + 1 > 0: \\ell \\le z = "
      "(c-1) e^{-u} \\le (c-1)/\\tau for all \\tau > 0",
      "arXiv 2402.19449, Theorem 3 (as recalled)", BY_ALGEBRA, above, NULL },
    { "below",
      "2 c \\tau - (e^u + c - 1) = c (\\tau-1) + (c-1) u \\ge 0 for \\tau "
      "\\ge 1: \\ell \\ge (c-1)/(e^u+c-1) \\ge (c-1)/(2 c \\tau)",
      "arXiv 2402.19449, Theorem 3 (as recalled)", BY_ALGEBRA, below, NULL },
    { "plateau",
      "c (\\tau - u) = e^u - 1 - u \\ge 0, and \\ell = \\log(e^u + c - 1) - u "
      "\\ge \\log c - \\tau",
      "derived here", BY_ALGEBRA, plateau, NULL },
};

PROOF (imbalance_flow_bounds) = { STEPS (steps) };
