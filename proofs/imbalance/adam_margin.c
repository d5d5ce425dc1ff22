/*
 * Adam on one-hot inputs without epsilon.  The gradients of column k are
 * -p_k (1 - P) on the diagonal and p_k q elsewhere, 1 - P = (c-1) q.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_adam_margin);
USES (quantity, imbalance_adam_weight);

/* One step is twice the rate, whatever the momenta; so is each of k steps
   when there are none. */
static enum truth
first_steps (struct certificate *certificate)
{
    static const char *const momenta[] = { "9/10 999/1000", "0 99/100",
                                           "1/2 0", "4/5 1/3" };
    enum truth truth = PROVED;
    slong k;
    size_t i;
    fmpq_t value;
    char at[64];

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof momenta / sizeof *momenta; i++)
        for (k = 0; k <= 1; k++) {
            snprintf (at, sizeof at, "7 3/20 %s %ld", momenta[i], (long) k);
            fmpq_set_si (value, 3 * k, 10);
            truth =
                weaker (truth, evaluates_to (&imbalance_adam_margin_quantity,
                                             at, value));
        }
    for (k = 0; k <= 9; k++) {
        snprintf (at, sizeof at, "5 2/7 0 0 %ld", (long) k);
        fmpq_set_si (value, 4 * k, 7);
        truth = weaker (
            truth, evaluates_to (&imbalance_adam_margin_quantity, at, value));
        fmpq_set_si (value, 2 * k, 7);
        truth = weaker (
            truth, evaluates_to (&imbalance_adam_weight_quantity, at, value));
    }
    fmpq_clear (value);
    return truth;
}

/*
 * The second step from rationals and one square root: with x = e^{-2 eta} and
 * G = g_2/g_1 = c x/(1 + (c-1) x), it is eta (beta1 + G)/(1 + beta1) times
 * sqrt ((1 + beta2)/(beta2 + G^2)).  Here c = 4, eta = 1/3, beta1 = 1/2,
 * beta2 = 3/5.
 */
static enum truth
second_step (struct certificate *certificate)
{
    enum truth truth;
    arb_t x, ratio, root;

    (void) certificate;
    arb_init (x);
    arb_init (ratio);
    arb_init (root);
    arb_set_si (x, -2);
    arb_div_ui (x, x, 3, 128);
    arb_exp (x, x, 128);
    arb_mul_ui (ratio, x, 4, 128);
    arb_mul_ui (x, x, 3, 128);
    arb_add_ui (x, x, 1, 128);
    arb_div (ratio, ratio, x, 128);
    arb_mul (root, ratio, ratio, 128);
    arb_mul_ui (root, root, 5, 128);
    arb_add_ui (root, root, 3, 128);
    arb_ui_div (root, 8, root, 128);
    arb_sqrt (root, root, 128);
    arb_mul_2exp_si (ratio, ratio, 1);
    arb_add_ui (ratio, ratio, 1, 128);
    arb_div_ui (ratio, ratio, 3, 128);
    arb_mul (root, root, ratio, 128);
    arb_add_ui (root, root, 1, 128);
    arb_div_ui (root, root, 3, 128);
    truth = evaluates_near (&imbalance_adam_weight_quantity, "4 1/3 1/2 3/5 2",
                            root, 25);
    arb_mul_2exp_si (root, root, 1);
    truth = weaker (truth, evaluates_near (&imbalance_adam_margin_quantity,
                                           "4 1/3 1/2 3/5 2", root, 25));
    arb_clear (x);
    arb_clear (ratio);
    arb_clear (root);
    return truth;
}

/* (m, v) -> (s m, s^2 v) for gradients s g; a step squared is m^2/v times what
   has no gradient in it. */
static enum truth
scale (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("s m g b", "b*(s*m) + (1 - b)*(s*g)",
                                "s*(b*m + (1 - b)*g)"),
                identity_check ("s v g b", "b*(s^2*v) + (1 - b)*(s*g)^2",
                                "s^2*(b*v + (1 - b)*g^2)")),
        identity_check ("s m v", "(s*m)^2/(s^2*v)", "m^2/v"));
}

/* s = p_k (c-1) on the diagonal and -p_k off it; a and -a have the margin 2a.
   With E = e^{2a}. */
static enum truth
entries (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E c p", "p*(1 - E/(E + c - 1))",
                                   "(p*(c - 1))*(1/(E + c - 1))"),
                   identity_check (
                       "E c", "1 - E/(E + c - 1) - (c - 1)/(E + c - 1)", "0"));
}

/* The corrections are the sums of the weights: so the momenta are means, and
   of one gradient, or of equal ones, the step is the rate. */
static enum truth
means (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("b S T", "b*(1 - b)*S + (1 - b)*T",
                                   "(1 - b)*(b*S + T)"),
                   identity_check ("b P", "b*(1 - P) + (1 - b)", "1 - b*P"));
}

static const struct step steps[] = {
    { "first steps",
      "the ball holds 0 and 2\\eta for k = 0, 1, and 2 k \\eta without "
      "momenta",
      "derived here", BY_RATIONALS, first_steps, NULL },
    { "second step",
      "c = 4, \\eta = 1/3, \\beta = (1/2, 3/5): a_2 from g_2/g_1 = c x/(1 + "
      "(c-1) x), x = e^{-2/3}, and one root; the margin is 2 a_2",
      "derived here", BY_INTERVALS, second_step, NULL },
    { "scale",
      "gradients s g have the momenta s m, s^2 v: m/\\sqrt v, hence the "
      "step, keeps its size and takes the sign of s",
      "derived here", BY_ALGEBRA, scale, NULL },
    { "entries",
      "the gradients of class k are q times -p_k (c-1) on the diagonal, p_k "
      "elsewhere: all weights are a or -a by induction, for all k and p_k",
      "derived here", BY_ALGEBRA, entries, NULL },
    { "means",
      "the corrected momenta are means of the g_i and g_i^2 with the weights "
      "\\beta^{k-i}/\\sum \\beta^{k-i}",
      "derived here", BY_ALGEBRA, means, NULL },
};

PROOF (imbalance_adam_margin) = { STEPS (steps) };
