/*
 * A step of descent from the two values of imbalance/flow_loss: a on the
 * diagonal, b off it, A = e^a, B = e^b, E = A/B = e^u.
 */
#include "proofs/evaluate.h"
#include "proofs/exponential.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_descent_margin);
USES (quantity, imbalance_descent_right);
USES (quantity, imbalance_descent_wrong);

static const slong classes_tried[] = { 2, 3, 10, 137, 50257 };
static const char *const steps_tried[] = { "1/1000", "1/2", "7/5", "12" };
enum {
    CLASSES_TRIED = sizeof classes_tried / sizeof *classes_tried,
    STEPS_TRIED = sizeof steps_tried / sizeof *steps_tried
};

/* Set U to s + s c/(E + c - 1). */
static void
second_margin (fmpq_t u, slong c, const fmpq_t s, const fmpq_t e)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_add_si (rest, e, c - 1);
    fmpq_mul_si (u, s, c);
    fmpq_div (u, u, rest);
    fmpq_add (u, u, s);
    fmpq_clear (rest);
}

static enum truth
two_steps (slong c, const char *step)
{
    fmpq *v = _fmpq_vec_init (4), *s = v, *low = v + 1, *high = v + 2,
         *u = v + 3;
    char at[64];
    enum truth truth;
    arb_t below, above;

    arb_init (below);
    arb_init (above);
    fmpq_set_str (s, step, 10);
    snprintf (at, sizeof at, "%ld %s 0", (long) c, step);
    truth = evaluates_to (&imbalance_descent_margin_quantity, at, u);
    snprintf (at, sizeof at, "%ld %s 1", (long) c, step);
    truth = weaker (truth,
                    evaluates_to (&imbalance_descent_margin_quantity, at, s));
    exponential_bracket (low, high, s);
    second_margin (u, c, s, low);
    arb_set_fmpq (above, u, 256);
    second_margin (u, c, s, high);
    arb_set_fmpq (below, u, 256);
    arb_union (below, below, above, 256);
    snprintf (at, sizeof at, "%ld %s 2", (long) c, step);
    truth = weaker (truth, evaluates_near (&imbalance_descent_margin_quantity,
                                           at, below, 12));
    arb_clear (below);
    arb_clear (above);
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i, j;

    (void) certificate;
    for (i = 0; i < CLASSES_TRIED; i++)
        for (j = 0; j < STEPS_TRIED; j++)
            truth =
                weaker (truth, two_steps (classes_tried[i], steps_tried[j]));
    return truth;
}

/* One step, in exact rationals. */
static enum truth
shares (struct certificate *certificate)
{
    fmpq_t value;
    enum truth truth;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 63, 50);
    truth =
        evaluates_to (&imbalance_descent_right_quantity, "10 7/5 1", value);
    fmpq_set_si (value, -7, 50);
    truth = weaker (truth, evaluates_to (&imbalance_descent_wrong_quantity,
                                         "10 7/5 1", value));
    fmpq_clear (value);
    truth =
        weaker (truth, identity_check ("u c", "(c - 1)*u/c - (-u/c)", "u"));
    truth = weaker (
        truth, identity_check ("u c", "(c - 1)*u/c + (c - 1)*(-u/c)", "0"));
    /* The wrong score is minus the right one over c - 1. */
    return weaker (truth,
                   identity_check ("u c", "(c - 1)*(-u/c)", "-(c - 1)*u/c"));
}

/* a moves by s (1 - p), b by -s q. */
static enum truth
two_values (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("A B m s",
                                   "s*(1 - A/(A + m*B)) + m*(-s*B/(A + m*B))",
                                   "0"),
                   identity_check ("E B c s",
                                   "s*(1 - E*B/(E*B + (c - 1)*B)) + "
                                   "s*B/(E*B + (c - 1)*B)",
                                   "s*c/(E + c - 1)"));
}

/* With X = e^h, the slope of 1/(E X + m) at X = 1 is -E/(E+m)^2. */
static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("E X m", "1/(E*X + m) - 1/(E + m)",
                                   "-E*(X - 1)/((E*X + m)*(E + m))"),
                   identity_check ("E m g", "g*m*E/(E + m)^2",
                                   "g*(m/(E + m))*(1 - m/(E + m))"));
}

/* The loss after one step is log (1 + (c-1) e^-s). */
static enum truth
one_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c s", "s*c/(1 + c - 1)", "s");
}

static const struct step steps[] = {
    { "small cases",
      "k \\le 2, 20 pairs (c, s): the ball holds 0, s, and s + s c/(e^s + c - "
      "1) by the series of e^s in rationals",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "two values",
      "a step keeps a + (c-1) b = 0 and moves u = a - b by s c/(e^u + c - 1)",
      "derived here", BY_ALGEBRA, two_values, NULL },
    { "shares",
      "a = (c-1) u/c and b = -u/c, so that a = -(c-1) b; the balls at c = 10, "
      "s = 7/5, k = 1 hold 63/50 and -7/50",
      "arXiv 2402.19449, Lemma 6 (as recalled, there without the minus)",
      BY_RATIONALS, shares, NULL },
    { "slope", "f'(u) = 1 - g r (1-r), r = (c-1)/(e^u + c - 1), g = s c/(c-1)",
      "derived here", BY_ALGEBRA, slope, NULL },
    { "one step", "f(0) = s, whatever c is", "derived here", BY_ALGEBRA,
      one_step, NULL },
};

PROOF (imbalance_descent_margin) = { STEPS (steps) };
