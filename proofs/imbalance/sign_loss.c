/*
 * Sign flow on one-hot inputs.  Column k of W is moved by the loss of class k
 * alone; with a = W_kk, b = W_jk, E = e^{a-b} its gradient is p - 1 on the
 * diagonal and q off it, times the frequency.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_sign_loss_count);

/* (e^l - 1) e^{2t} = c - 1 on the ball, e^{2t} by its series. */
static enum truth
probability_at (slong classes, slong numerator, slong denominator)
{
    char at[64];
    enum truth truth = UNDECIDED;
    arb_t loss, e, y;

    arb_init (loss);
    arb_init (e);
    arb_init (y);
    snprintf (at, sizeof at, "%ld %ld/%ld", (long) classes, (long) numerator,
              (long) denominator);
    arb_set_si (y, 2 * numerator);
    arb_div_si (y, y, denominator, 128);
    exponential_rest (e, y, 0, 128);
    if (evaluate_at (loss, &imbalance_sign_loss_quantity, at, 30)) {
        arb_expm1 (loss, loss, 128);
        arb_mul (loss, loss, e, 128);
        arb_set_si (y, classes - 1);
        truth = is_near (loss, y, 20);
    }
    arb_clear (loss);
    arb_clear (e);
    arb_clear (y);
    return truth;
}

static enum truth
probability (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes, numerator;

    (void) certificate;
    for (classes = 2; classes <= 9; classes++)
        for (numerator = 0; numerator <= 12; numerator++)
            truth = weaker (truth, probability_at (classes, numerator, 7));
    return truth;
}

/* S > 0 is the sum of the c - 1 other exponentials, X > 0 one of them: the
   diagonal entry is minus a positive number, the others are positive. */
static enum truth
signs (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E S", "E/(E + S) - 1", "-S/(E + S)"),
        identity_check ("E S X", "1/(1 + (E + S - X)/X)", "X/(E + S)"));
}

/* Both scores move with speed 1, away from each other; n steps of t/n are t.
 */
static enum truth
margin (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("t n", "n*(t/n) - (-(n*(t/n)))", "2*t"),
        identity_check ("E c", "1/(E/(E + c - 1)) - 1", "(c - 1)/E"));
}

/* log (1 + (c-1) e^{-2t}) > log (1 + (c-1) e^{-ct}) at c = 3, t = 1. */
static enum truth
other_exponent (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t two, count;

    (void) certificate;
    arb_init (two);
    arb_init (count);
    if (evaluate_at (two, &imbalance_sign_loss_quantity, "3 1", 30)
        && evaluate_at (count, &imbalance_sign_loss_count_quantity, "3 1",
                        30)) {
        arb_sub (two, two, count, 128);
        arb_mul_si (count, two, 10, 128);
        arb_sub_ui (count, count, 1, 128);
        truth = is_positive (count);
    }
    arb_clear (two);
    arb_clear (count);
    return truth;
}

/* With w = e^{-2t} and V = e^{-(c-2)t} < 1 for c > 2, t > 0. */
static enum truth
count_too_small (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("w V c", "(1 + (c - 1)*w) - (1 + (c - 1)*w*V)",
                           "(c - 1)*w*(1 - V)");
}

static const struct step steps[] = {
    { "probability",
      "2 \\le c \\le 9, t = 0, 1/7, ..., 12/7: (e^\\ell - 1) e^{2t} = c - 1 "
      "on the ball, with e^{2t} by its series",
      "derived here", BY_INTERVALS, probability, NULL },
    { "signs",
      "p - 1 = -S/(E+S) < 0 and p_j = X/(E+S) > 0 for all finite scores: the "
      "signs never change, whatever the frequency",
      "derived here", BY_ALGEBRA, signs, NULL },
    { "margin",
      "the margin is t - (-t) = 2t, for the flow and for n steps of t/n, and "
      "1/p - 1 = (c-1) e^{-2t}",
      "derived here", BY_ALGEBRA, margin, NULL },
    { "class count in the exponent, c = 3",
      "at c = 3, t = 1 the loss exceeds log(1 + (c-1) e^{-ct}) by more than "
      "1/10",
      "derived here", BY_INTERVALS, other_exponent, NULL },
    { "class count in the exponent",
      "1 + (c-1) e^{-2t} exceeds 1 + (c-1) e^{-ct} by (c-1) e^{-2t} (1 - "
      "e^{-(c-2)t}): e^{-ct} is too small for all c \\ge 3, t > 0, right for "
      "c = 2",
      "derived here", BY_ALGEBRA, count_too_small, NULL },
};

PROOF (imbalance_sign_loss) = { STEPS (steps) };
