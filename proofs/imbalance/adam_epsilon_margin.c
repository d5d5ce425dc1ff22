/*
 * Adam with epsilon: what is left of the invariance, and what is lost.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_adam_epsilon_margin);
USES (quantity, imbalance_adam_margin);

/* The first step is eta g/(g + epsilon), with g = p (c-1)/c on the diagonal
   and p/c elsewhere. */
static enum truth
first_step (struct certificate *certificate)
{
    static const char *const epsilons[] = { "0", "1/100000000", "1/10",
                                            "7/3" };
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (4), *right = v, *wrong = v + 1, *t = v + 2,
         *e = v + 3;
    slong classes;
    size_t i;
    char at[96];

    (void) certificate;
    for (i = 0; i < sizeof epsilons / sizeof *epsilons; i++)
        for (classes = 2; classes <= 7; classes++) {
            fmpq_set_str (e, epsilons[i], 10);
            fmpq_set_si (right, classes - 1, (ulong) (5 * classes));
            fmpq_set_si (wrong, 1, (ulong) (5 * classes));
            fmpq_add (t, right, e);
            fmpq_div (right, right, t);
            fmpq_add (t, wrong, e);
            fmpq_div (wrong, wrong, t);
            fmpq_add (right, right, wrong);
            fmpq_set_si (t, 3, 20);
            fmpq_mul (right, right, t);
            snprintf (at, sizeof at, "%ld 1/5 3/20 9/10 999/1000 %s 1",
                      (long) classes, epsilons[i]);
            truth = weaker (
                truth, evaluates_to (&imbalance_adam_epsilon_margin_quantity,
                                     at, right));
        }
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* At epsilon = 0 the frequency is without effect. */
static enum truth
no_epsilon (struct certificate *certificate)
{
    static const char *const masses[] = { "1", "1/3", "1/1000000" };
    enum truth truth = PROVED;
    size_t i;
    char at[96];
    arb_t ball;

    (void) certificate;
    arb_init (ball);
    for (i = 0; i < sizeof masses / sizeof *masses; i++) {
        snprintf (at, sizeof at, "6 %s 1/10 9/10 99/100 0 50", masses[i]);
        truth = weaker (
            truth,
            evaluate_at (ball, &imbalance_adam_margin_quantity,
                         "6 1/10 9/10 99/100 50", 40)
                ? evaluates_near (&imbalance_adam_epsilon_margin_quantity, at,
                                  ball, 25)
                : UNDECIDED);
    }
    arb_clear (ball);
    return truth;
}

/* With R = sqrt v': a frequency s is an epsilon divided by s. */
static enum truth
scale (struct certificate *certificate)
{
    static const char *const points[][2] = {
        { "5 1/4 1/10 9/10 99/100 1/1000 40",
          "5 1 1/10 9/10 99/100 1/250 40" },
        { "3 1/100 1/7 1/2 4/5 1/100 20", "3 1 1/7 1/2 4/5 1 20" },
    };
    enum truth truth =
        identity_check ("s m R e", "s*m/(s*R + e)", "m/(R + e/s)");
    size_t i;
    arb_t ball;

    (void) certificate;
    arb_init (ball);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (
            truth,
            evaluate_at (ball, &imbalance_adam_epsilon_margin_quantity,
                         points[i][1], 40)
                ? evaluates_near (&imbalance_adam_epsilon_margin_quantity,
                                  points[i][0], ball, 25)
                : UNDECIDED);
    arb_clear (ball);
    return truth;
}

/* The first steps of the two kinds of entries, over the rate, differ by this:
   they are opposite exactly when epsilon = 0 or c = 2. */
static enum truth
not_opposite (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c g e", "(c - 1)*g/((c - 1)*g + e) - g/(g + e)",
                           "(c - 2)*g*e/(((c - 1)*g + e)*(g + e))");
}

static const struct step steps[] = {
    { "first step",
      "2 \\le c \\le 7, four \\epsilon: the ball holds \\eta g/(g + "
      "\\epsilon) summed over g = p(c-1)/c and g = p/c",
      "derived here", BY_RATIONALS, first_step, NULL },
    { "no epsilon",
      "\\epsilon = 0: the margin of imbalance/adam_margin, for frequencies "
      "from 1 to 1e-6",
      "derived here", BY_INTERVALS, no_epsilon, NULL },
    { "scale",
      "s m/(s \\sqrt v + \\epsilon) = m/(\\sqrt v + \\epsilon/s): a rare "
      "class is a class of frequency one with a larger \\epsilon; on balls "
      "too",
      "derived here", BY_ALGEBRA, scale, NULL },
    { "not opposite",
      "the first steps of diagonal and other entries differ by (c-2) g "
      "\\epsilon/(((c-1) g + \\epsilon)(g + \\epsilon)) > 0 for c > 2",
      "derived here", BY_ALGEBRA, not_opposite, NULL },
};

PROOF (imbalance_adam_epsilon_margin) = { STEPS (steps) };
