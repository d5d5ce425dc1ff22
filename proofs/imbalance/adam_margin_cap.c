/*
 * A bound for Adam itself, regime or not.  Step n from 1 uses the gradients
 * q_i = 1/(e^{2 a_i} + c - 1), i < n.  With S = sqrt (beta2) = e^{-2 lambda},
 * gamma = beta1/S < 1, K = rate/sqrt (1-beta2), let
 *
 *     w_i = -log (q_i)/2 - lambda i,     z_n = min_{i<n} w_i,
 *     T_n = sum_{i<n} gamma^{n-1-i} e^{-2 (w_i - z_n)} <= 1/(1-gamma),
 *     F_n = w_n + K gamma/(1-gamma) T_n.
 *
 * Of v only its largest term is kept, (1-beta2) S^{2(n-1)} e^{-4 z_n}, and
 * m is (1-beta1) S^{n-1} sum gamma^{n-1-i} e^{-2 w_i}: the step is at most
 * K T_n.  As z falls, T_{n+1} <= gamma T_n + e^{-2 (w_n - z_{n+1})}, whence
 *
 *     F_{n+1} - F_n <= K/(1-gamma) e^{-2 (w_n - z_{n+1})} - lambda.
 *
 * That is at most 0 where w_n >= z_{n+1} + Z, Z = max (0, log (K/(lambda
 * (1-gamma)))/2); elsewhere w_n < z_1 + Z = log (c)/2 + Z, and F_{n+1} <=
 * w_n + K/(1-gamma)^2.  By induction a_n - lambda n <= w_n <= F_n <= log (c)/2
 * + Z + K/(1-gamma)^2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_adam_margin);
USES (quantity, imbalance_adam_margin_cap);

/* beta2 = 16/25, small rates, so that Z = 0: e^{cap - 2K/(1-gamma)^2} is
   c (5/4)^k, and K = 5 rate/3, gamma = 5 beta1/4. */
static enum truth
closed_form (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong k;
    char at[64];
    arb_t cap, value;

    (void) certificate;
    arb_init (cap);
    arb_init (value);
    for (k = 0; k <= 6; k++) {
        snprintf (at, sizeof at, "7 1/100 2/5 16/25 %ld", (long) k);
        if (!evaluate_at (cap, &imbalance_adam_margin_cap_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        /* 2 (1/60) / (1/2)^2 = 2/15. */
        arb_set_si (value, 2);
        arb_div_si (value, value, 15, 128);
        arb_sub (cap, cap, value, 128);
        arb_exp (cap, cap, 128);
        arb_set_si (value, 5);
        arb_pow_ui (value, value, (ulong) k, 128);
        arb_mul_2exp_si (value, value, -2 * k);
        arb_mul_si (value, value, 7, 128);
        truth = weaker (truth, is_near (cap, value, 20));
    }
    arb_clear (cap);
    arb_clear (value);
    return truth;
}

static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = {
        "2 1/10 0 9/10",     "10 1 0 9/10",        "10 1/20 9/10 999/1000",
        "5 1/10 1/2 4/5",    "137 3/10 9/10 9/10", "1000 10 0 1/2",
        "3 1/100 1/10 1/50",
    };
    enum truth truth = PROVED;
    slong k;
    size_t i;
    char at[64];
    arb_t margin, cap;

    (void) certificate;
    arb_init (margin);
    arb_init (cap);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        for (k = 0; k <= 64; k = 2 * k + 1) {
            snprintf (at, sizeof at, "%s %ld", points[i], (long) k);
            if (!evaluate_at (margin, &imbalance_adam_margin_quantity, at, 20)
                || !evaluate_at (cap, &imbalance_adam_margin_cap_quantity, at,
                                 20))
                truth = weaker (truth, UNDECIDED);
            truth = weaker (truth, is_at_most (margin, cap));
        }
    arb_clear (margin);
    arb_clear (cap);
    return truth;
}

/* -log (q)/2 moves by at most d when a does: with D = e^{2d} >= 1.  And the
   correction sqrt (1 - beta2^n)/(1 - beta1^n) is at most 1/(1-beta1): its
   square below, with B = beta2^n, P = beta1^{n-1} <= 1. */
static enum truth
step_size (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E C D", "D*(E + C) - (D*E + C)", "C*(D - 1)"),
        weaker (identity_check ("b P", "(1 - b*P) - (1 - b)", "b*(1 - P)"),
                identity_check ("B", "1 - (1 - B)", "B")));
}

/* T and U for T_n and T_{n+1}, X for e^{-2 (w_n - z_{n+1})}: the bound of
   F_{n+1} - F_n, where U <= gamma T + X. */
static enum truth
potential (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("K g T U l", "K*U - l + K*g/(1 - g)*(U - T)",
                        "K/(1 - g)*(U - g*T) - l"),
        identity_check ("K g T X l", "K/(1 - g)*((g*T + X) - g*T) - l",
                        "K/(1 - g)*X - l"));
}

/* T <= 1/(1-gamma) is kept as X <= 1; X = lambda (1-gamma)/K at Z. */
static enum truth
both_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("g", "g*(1/(1 - g)) + 1", "1/(1 - g)"),
                identity_check ("K g l", "K/(1 - g)*(l*(1 - g)/K) - l", "0")),
        identity_check ("K g", "K/(1 - g) + K*g/(1 - g)*(1/(1 - g))",
                        "K/(1 - g)^2"));
}

static const struct step steps[] = {
    { "closed form",
      "\\beta_2 = 16/25, \\beta_1 = 2/5, \\eta = 1/100, k \\le 6: e^{cap - "
      "2/15} = 7 (5/4)^k",
      "derived here", BY_INTERVALS, closed_form, NULL },
    { "order", "7 settings, k up to 63: the margin is below the cap",
      "derived here", BY_INTERVALS, order, NULL },
    { "step size",
      "w moves by at most K T_n - \\lambda: (D E + C)/(E + C) \\le D, 1 - "
      "\\beta_1^n \\ge 1 - \\beta_1, 1 - \\beta_2^n \\le 1",
      "derived here", BY_ALGEBRA, step_size, NULL },
    { "potential",
      "F_{n+1} - F_n \\le K/(1-\\gamma) (T_{n+1} - \\gamma T_n) - \\lambda "
      "\\le K/(1-\\gamma) e^{-2(w_n - z_{n+1})} - \\lambda",
      "derived here", BY_ALGEBRA, potential, NULL },
    { "both cases",
      "T \\le 1/(1-\\gamma); F does not rise where w_n \\ge z_{n+1} + Z, and "
      "is at most w_n + K/(1-\\gamma)^2 elsewhere: a_n \\le \\lambda n + "
      "\\log(c)/2 + Z + K/(1-\\gamma)^2 for all n",
      "derived here", BY_ALGEBRA, both_cases, NULL },
};

PROOF (imbalance_adam_margin_cap) = { STEPS (steps) };
