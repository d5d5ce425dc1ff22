/*
 * B samples a step: of the column of class k the gradient is that of its own
 * samples, n of B, at its own scores.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_sgd_batch_loss);
USES (quantity, imbalance_sgd_loss);

/* One sample a step: the sum over visits. */
static enum truth
one_sample (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong steps;
    char at[32], batch[32];
    arb_t ball;

    (void) certificate;
    arb_init (ball);
    for (steps = 0; steps <= 7; steps++) {
        snprintf (at, sizeof at, "4 2/7 3/2 %ld", (long) steps);
        snprintf (batch, sizeof batch, "4 2/7 3/2 1 %ld", (long) steps);
        truth = weaker (
            truth, evaluate_at (ball, &imbalance_sgd_loss_quantity, at, 40)
                       ? evaluates_near (&imbalance_sgd_batch_loss_quantity,
                                         batch, ball, 25)
                       : UNDECIDED);
    }
    arb_clear (ball);
    return truth;
}

/* One step of two samples, c = 3, p = 1/4, eta = 2: the margin is 0, 1 or 2
   with the weights 9/16, 6/16, 1/16. */
static enum truth
one_step (struct certificate *certificate)
{
    static const slong weights[] = { 9, 6, 1 };
    enum truth truth;
    slong n;
    arb_t sum, loss;

    (void) certificate;
    arb_init (sum);
    arb_init (loss);
    for (n = 0; n <= 2; n++) {
        arb_set_si (loss, -n);
        arb_exp (loss, loss, 128);
        arb_mul_2exp_si (loss, loss, 1);
        arb_log1p (loss, loss, 128);
        arb_addmul_si (sum, loss, weights[n], 128);
    }
    arb_mul_2exp_si (sum, sum, -4);
    truth = evaluates_near (&imbalance_sgd_batch_loss_quantity, "3 1/4 2 2 1",
                            sum, 25);
    arb_clear (sum);
    arb_clear (loss);
    return truth;
}

/* With E = e^u: n of B samples move the margin by (n/B) eta (1 - P + q). */
static enum truth
push (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E c h n B",
                           "h*(n/B)*(1 - E/(E + c - 1))"
                           " + h*(n/B)/(E + c - 1)",
                           "(n/B)*h*c/(E + c - 1)");
}

static const struct step steps[] = {
    { "one sample", "B = 1, T \\le 7: the sum over binomial visits",
      "derived here", BY_INTERVALS, one_sample, NULL },
    { "one step",
      "T = 1, B = 2, c = 3, p = 1/4, \\eta = 2: (9 \\ell(0) + 6 \\ell(1) + "
      "\\ell(2))/16",
      "derived here", BY_INTERVALS, one_step, NULL },
    { "push",
      "n of B samples move the margin by \\frac nB \\frac{\\eta c}{e^u + c - "
      "1}, whatever the others are",
      "derived here", BY_ALGEBRA, push, NULL },
};

PROOF (imbalance_sgd_batch_loss) = { STEPS (steps) };
