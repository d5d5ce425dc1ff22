/* A square is not negative: (1-beta2) (r (1-beta1 x))^2 is
   (rate (1-beta1))^2 (1 - beta2 x^2), so that x^2 <= 1/beta2. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_adam_rate);
USES (quantity, imbalance_adam_rate_cap);

/* e^cap = 1/sqrt (beta2) for squares of rationals. */
static enum truth
roots (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong k;
    char at[64];
    arb_t cap, value;

    (void) certificate;
    arb_init (cap);
    arb_init (value);
    for (k = 2; k <= 9; k++) {
        snprintf (at, sizeof at, "1/10 0 %ld/%ld", (long) ((k - 1) * (k - 1)),
                  (long) (k * k));
        arb_set_si (value, k);
        arb_div_si (value, value, k - 1, 128);
        if (!evaluate_at (cap, &imbalance_adam_rate_cap_quantity, at, 30))
            truth = weaker (truth, UNDECIDED);
        arb_exp (cap, cap, 128);
        truth = weaker (truth, is_near (cap, value, 25));
    }
    arb_clear (cap);
    arb_clear (value);
    return truth;
}

/* With S the square on the left over (rate (1-beta1))^2: 1 - beta2 x^2 = S;
   and 1 - b x <= 1 - b for x >= 1, so that S <= r^2 (1-beta2)/rate^2. */
static enum truth
square (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("r b B x e",
                                   "(1 - B)*(r*(1 - b*x))^2/(e*(1 - b))^2",
                                   "(1 - B)*r^2/e^2*((1 - b*x)/(1 - b))^2"),
                   identity_check ("b x", "(1 - b) - (1 - b*x)", "b*(x - 1)"));
}

/* At a learning rate of 10^6 the rate is below the cap by no more than that:
   1 - e^{-2 (cap - rate)} = 1 - beta2 x^2 <= cap^2 (1-beta2)/4 10^-12. */
static enum truth
sharp (struct certificate *certificate)
{
    static const char *const momenta[] = { "0 9/10", "9/10 999/1000",
                                           "1/2 4/5" };
    enum truth truth = PROVED;
    char at[64];
    size_t i;
    arb_t rate, cap, gap;

    (void) certificate;
    arb_init (rate);
    arb_init (cap);
    arb_init (gap);
    for (i = 0; i < sizeof momenta / sizeof *momenta; i++) {
        snprintf (at, sizeof at, "1000000 %s", momenta[i]);
        if (!evaluate_at (rate, &imbalance_adam_rate_quantity, at, 60)
            || !evaluate_at (cap, &imbalance_adam_rate_cap_quantity, at, 60))
            truth = weaker (truth, UNDECIDED);
        arb_sub (gap, cap, rate, 256);
        truth = weaker (truth, is_positive (gap));
        arb_mul_si (gap, gap, -2, 256);
        arb_expm1 (gap, gap, 256);
        arb_neg (gap, gap);
        arb_mul_si (gap, gap, 1000000, 256);
        arb_mul_si (gap, gap, 1000000, 256);
        arb_mul (cap, cap, cap, 256);
        arb_mul_2exp_si (cap, cap, -2);
        truth = weaker (truth, is_at_most (gap, cap));
    }
    arb_clear (rate);
    arb_clear (cap);
    arb_clear (gap);
    return truth;
}

static const struct step steps[] = {
    { "roots", "\\beta_2 = ((k-1)/k)^2, 2 \\le k \\le 9: e^{cap} = k/(k-1)",
      "derived here", BY_INTERVALS, roots, NULL },
    { "square",
      "1 - \\beta_2 x^2 = (1-\\beta_2) (r/\\eta)^2 ((1-\\beta_1 x)/"
      "(1-\\beta_1))^2 lies between 0 and (1-\\beta_2) (r/\\eta)^2: the rate "
      "\\log x is at most -\\log(\\beta_2)/2, for all \\eta > 0, and tends to "
      "it as \\eta grows",
      "derived here", BY_ALGEBRA, square, NULL },
    { "sharp",
      "\\eta = 10^6: 0 < 1 - \\beta_2 x^2 \\le 10^{-12} r^2 on the balls",
      "derived here", BY_INTERVALS, sharp, NULL },
};

PROOF (imbalance_adam_rate_cap) = { STEPS (steps) };
