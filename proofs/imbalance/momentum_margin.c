/*
 * The heavy ball on one-hot inputs: column k moves by its own gradients, p_k
 * (P - 1) on the diagonal and p_k q elsewhere, with q = 1/(E + c - 1),
 * P = E q, E = e^u.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_momentum_margin);
USES (quantity, imbalance_momentum_margin_dampened);

/* u_0 = 0 and u_1 = s, whatever beta and c. */
static enum truth
first_steps (struct certificate *certificate)
{
    static const char *const momenta[] = { "0", "1/2", "9/10", "99/100" };
    enum truth truth = PROVED;
    slong classes, k;
    size_t i;
    char at[64];
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof momenta / sizeof *momenta; i++)
        for (classes = 2; classes <= 7; classes++)
            for (k = 0; k <= 1; k++) {
                snprintf (at, sizeof at, "%ld 3/7 %s %ld", (long) classes,
                          momenta[i], (long) k);
                fmpq_set_si (value, 3 * k, 7);
                truth = weaker (
                    truth, evaluates_to (&imbalance_momentum_margin_quantity,
                                         at, value));
            }
    fmpq_clear (value);
    return truth;
}

/* Set U to s (1 + beta + g) with g = c/(e^s + c - 1), s = 1/2: two steps. */
static void
two_steps (arb_t u, slong classes, slong beta, slong parts)
{
    arb_t t;

    arb_init (t);
    arb_one (u);
    arb_mul_2exp_si (u, u, -1);
    arb_exp (u, u, 128);
    arb_add_si (u, u, classes - 1, 128);
    arb_set_si (t, classes);
    arb_div (u, t, u, 128);
    arb_set_si (t, beta + parts);
    arb_div_si (t, t, parts, 128);
    arb_add (u, u, t, 128);
    arb_mul_2exp_si (u, u, -1);
    arb_clear (t);
}

static enum truth
second_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes, beta;
    char at[64];
    arb_t u;

    (void) certificate;
    arb_init (u);
    for (classes = 2; classes <= 9; classes++)
        for (beta = 0; beta <= 9; beta += 3) {
            snprintf (at, sizeof at, "%ld 1/2 %ld/10 2", (long) classes,
                      (long) beta);
            two_steps (u, classes, beta, 10);
            truth = weaker (
                truth, evaluates_near (&imbalance_momentum_margin_quantity, at,
                                       u, 25));
        }
    arb_clear (u);
    return truth;
}

static enum truth
margin_step (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E c p",
                                   "p*(1 - E/(E + c - 1)) + p/(E + c - 1)",
                                   "p*(c/(E + c - 1))"),
                   identity_check ("b x y g h", "(b*x + g) - (b*y + h)",
                                   "b*(x - y) + (g - h)"));
}

/* From step m to m + 1 gradient i gains the weight beta^m, its part of the
   velocity. */
static enum truth
weights (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("b P", "(1 - b*P)/(1 - b) - (1 - P)/(1 - b)", "P");
}

/* The dampened velocity is 1 - beta times the other: another step size. */
static enum truth
dampened (struct certificate *certificate)
{
    enum truth truth = identity_check ("b v g", "b*((1 - b)*v) + (1 - b)*g",
                                       "(1 - b)*(b*v + g)");
    arb_t u;

    (void) certificate;
    arb_init (u);
    truth = weaker (
        truth,
        evaluate_at (u, &imbalance_momentum_margin_quantity, "10 1/5 4/5 60",
                     40)
            ? evaluates_near (&imbalance_momentum_margin_dampened_quantity,
                              "10 1 4/5 60", u, 25)
            : UNDECIDED);
    arb_clear (u);
    return truth;
}

static const struct step steps[] = {
    { "first steps", "24 settings: the ball holds 0 and s for k = 0, 1",
      "derived here", BY_RATIONALS, first_steps, NULL },
    { "second step",
      "32 settings: u_2 = s (1 + \\beta + c/(e^s + c - 1)), s = 1/2",
      "derived here", BY_INTERVALS, second_step, NULL },
    { "margin step",
      "the velocities of diagonal and other entries differ by one that obeys "
      "v' = \\beta v + p c/(e^u + c - 1): \\beta and gradient are linear",
      "derived here", BY_ALGEBRA, margin_step, NULL },
    { "weights",
      "\\frac{1-\\beta^{m+1}}{1-\\beta} - \\frac{1-\\beta^m}{1-\\beta} = "
      "\\beta^m: u_k = s \\sum_i \\frac{1-\\beta^{k-i}}{1-\\beta} g_i",
      "derived here", BY_ALGEBRA, weights, NULL },
    { "dampened",
      "the weight 1 - \\beta for the gradient makes steps of s (1-\\beta); on "
      "balls too",
      "derived here", BY_ALGEBRA, dampened, NULL },
};

PROOF (imbalance_momentum_margin) = { STEPS (steps) };
