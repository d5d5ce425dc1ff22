/*
 * Momentum: no momentum is plain descent, the two forms of the heavy ball, and
 * what momentum does to a step size that would not spike.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_spike_momentum_loss);
USES (quantity, memgd_spike_loss);
USES (quantity, memgd_spike_margin);
USES (quantity, memgd_spike_count);

/* beta = 0 for k <= 20, and any beta for k = 1. */
static enum truth
plain (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char at[64];
    arb_t loss;
    int k;

    (void) certificate;
    arb_init (loss);
    for (k = 0; k <= 20; k += 4) {
        snprintf (at, sizeof at, "3/4 19/20 10 %d", k);
        if (!evaluate_at (loss, &memgd_spike_loss_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        snprintf (at, sizeof at, "3/4 19/20 10 0 %d", k);
        truth =
            weaker (truth, evaluates_near (&memgd_spike_momentum_loss_quantity,
                                           at, loss, 30));
    }
    if (!evaluate_at (loss, &memgd_spike_loss_quantity, "3/5 9/10 7 1", 40))
        truth = weaker (truth, UNDECIDED);
    truth = weaker (truth, evaluates_near (&memgd_spike_momentum_loss_quantity,
                                           "3/5 9/10 7 9/10 1", loss, 30));
    arb_clear (loss);
    return truth;
}

/* k = 2: the margins of plain descent after two steps and beta times those
   after one: m_2 = m_1 + g (m_1) + beta m_1. */
static enum truth
two_steps (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t m, first, loss, weight;
    char at[64];
    int i;

    (void) certificate;
    arb_init (m);
    arb_init (first);
    arb_init (loss);
    arb_init (weight);
    for (i = 1; i <= 2; i++) {
        snprintf (at, sizeof at, "3/4 19/20 10 2 %d", i);
        if (!evaluate_at (m, &memgd_spike_margin_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        snprintf (at, sizeof at, "3/4 19/20 10 1 %d", i);
        if (!evaluate_at (first, &memgd_spike_margin_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        arb_mul_ui (first, first, 9, 256);
        arb_div_ui (first, first, 10, 256);
        arb_add (m, m, first, 256);
        arb_neg (m, m);
        arb_exp (m, m, 256);
        arb_log1p (m, m, 256);
        arb_set_ui (weight, i == 1 ? 3 : 1);
        arb_addmul (loss, m, weight, 256);
    }
    arb_mul_2exp_si (loss, loss, -2);
    truth = weaker (truth, evaluates_near (&memgd_spike_momentum_loss_quantity,
                                           "3/4 19/20 10 9/10 2", loss, 30));
    arb_clear (m);
    arb_clear (first);
    arb_clear (loss);
    arb_clear (weight);
    return truth;
}

/* n' = b n + g, x' = x + n', with n = x - y: x' = x + g + b (x - y). */
static enum truth
forms (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x y b g", "x + (b*(x - y) + g)",
                           "x + g + b*(x - y)");
}

/* Size 1 never spikes without momentum; with beta = 9/10 it does at step 3. */
static enum truth
spikes (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t nought;
    arb_t before, after;

    (void) certificate;
    fmpq_init (nought);
    arb_init (before);
    arb_init (after);
    truth = evaluates_to (&memgd_spike_count_quantity, "3/4 19/20 1", nought);
    if (evaluate_at (before, &memgd_spike_momentum_loss_quantity,
                     "3/4 19/20 1 9/10 2", 20)
        && evaluate_at (after, &memgd_spike_momentum_loss_quantity,
                        "3/4 19/20 1 9/10 3", 20)) {
        arb_sub (after, after, before, 128);
        truth = weaker (truth, is_positive (after));
    } else
        truth = weaker (truth, UNDECIDED);
    fmpq_clear (nought);
    arb_clear (before);
    arb_clear (after);
    return truth;
}

static const struct step steps[] = {
    { "no momentum",
      "\\beta = 0 is plain descent, and so is the first step of any \\beta",
      "derived here", BY_INTERVALS, plain, NULL },
    { "two forms",
      "n \\leftarrow \\beta n + g, x \\leftarrow x + n is x_{k+1} = x_k + "
      "g(x_k) + \\beta(x_k - x_{k-1})",
      "derived here", BY_ALGEBRA, forms, NULL },
    { "two steps",
      "the margins after two are those of plain descent and \\beta times "
      "those after one",
      "derived here", BY_INTERVALS, two_steps, NULL },
    { "momentum spikes",
      "p = 3/4, \\rho = 19/20, \\eta = 1: no step rises without momentum, "
      "step 3 does with \\beta = 9/10",
      "derived here", BY_INTERVALS, spikes, NULL },
};

PROOF (memgd_spike_momentum_loss) = { STEPS (steps) };
