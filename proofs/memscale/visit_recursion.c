/*
 * One visit moves the weight q by gamma s, s = 1 / (1 + v), v = e^q / c: what
 * softmax gives to the c other classes at score 0.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_visit_recursion);

static const char *const steps_tried[] = { "1/1000", "1/10", "7/3",
                                           "4",      "10",   "123/7" };
static const char *const others_tried[] = { "1/3", "1", "4", "9", "99" };
enum {
    STEPS_TRIED = sizeof steps_tried / sizeof *steps_tried,
    OTHERS_TRIED = sizeof others_tried / sizeof *others_tried
};

/* Set WEIGHT to gamma c / (c + 1). */
static void
first_weight (fmpq_t weight, const fmpq_t gamma, const fmpq_t c)
{
    fmpq_add_si (weight, c, 1);
    fmpq_div (weight, c, weight);
    fmpq_mul (weight, weight, gamma);
}

/* Enclose e^X, X >= 0, between the sum of its first terms and that plus twice
   the next term: there are so many that each is below 1/4 of the one before.
 */
static void
exponential_bounds (fmpq_t low, fmpq_t high, const fmpq_t x)
{
    fmpq *v = _fmpq_vec_init (2), *term = v, *ratio = v + 1;
    slong k, terms = 60
                     + 4 * fmpz_get_si (fmpq_numref (x))
                           / fmpz_get_si (fmpq_denref (x));

    fmpq_zero (low);
    fmpq_set_si (term, 1, 1);
    for (k = 1; k <= terms; k++) {
        fmpq_add (low, low, term);
        fmpq_div_fmpz (term, term, fmpq_denref (x));
        fmpq_mul_fmpz (term, term, fmpq_numref (x));
        fmpq_set_si (ratio, 1, (ulong) k);
        fmpq_mul (term, term, ratio);
    }
    fmpq_add (high, low, term);
    fmpq_add (high, high, term);
    _fmpq_vec_clear (v, 2);
}

/* Set WEIGHT to q + gamma / (1 + E / c). */
static void
next_weight (fmpq_t weight, const fmpq_t q, const fmpq_t gamma, const fmpq_t c,
             const fmpq_t e)
{
    fmpq_t share;

    fmpq_init (share);
    fmpq_div (share, e, c);
    fmpq_add_si (share, share, 1);
    fmpq_div (share, gamma, share);
    fmpq_add (weight, q, share);
    fmpq_clear (share);
}

static enum truth
two_visits (const char *step, const char *others)
{
    fmpq *v = _fmpq_vec_init (6), *gamma = v, *c = v + 1, *q = v + 2;
    char at[64];
    enum truth truth;
    arb_t low, high;

    arb_init (low);
    arb_init (high);
    fmpq_set_str (gamma, step, 10);
    fmpq_set_str (c, others, 10);
    snprintf (at, sizeof at, "%s %s 0", step, others);
    truth = evaluates_to (&memscale_visit_recursion_quantity, at, q);
    first_weight (q, gamma, c);
    snprintf (at, sizeof at, "%s %s 1", step, others);
    truth = weaker (truth,
                    evaluates_to (&memscale_visit_recursion_quantity, at, q));

    exponential_bounds (v + 3, v + 4, q);
    next_weight (v + 5, q, gamma, c, v + 3);
    arb_set_fmpq (high, v + 5, 256);
    next_weight (v + 5, q, gamma, c, v + 4);
    arb_set_fmpq (low, v + 5, 256);
    arb_union (low, low, high, 256);
    snprintf (at, sizeof at, "%s %s 2", step, others);
    truth = weaker (truth, evaluates_near (&memscale_visit_recursion_quantity,
                                           at, low, 12));
    _fmpq_vec_clear (v, 6);
    arb_clear (low);
    arb_clear (high);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i, j;

    (void) certificate;
    for (i = 0; i < STEPS_TRIED; i++)
        for (j = 0; j < OTHERS_TRIED; j++)
            truth =
                weaker (truth, two_visits (steps_tried[i], others_tried[j]));
    return truth;
}

/* With E = e^q: one class scores q, M - 1 score 0. */
static enum truth
share (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E M", "1 - E/(E + M - 1)", "1/(1 + E/(M - 1))"),
        identity_check ("g M", "g/(1 + 1/(M - 1))", "g*(1 - 1/M)"));
}

/* Taking c = M for M - 1 makes the first step too large by this factor. */
static enum truth
wrong_share (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g M", "(g/(1 + 1/M))/(g*(1 - 1/M)) - 1",
                           "1/(M^2 - 1)");
}

/* With w = v e^h and (w - v)/h -> v as h -> 0. */
static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("v w g", "g/(1 + w) - g/(1 + v)",
                        "-g*(w - v)/((1 + v)*(1 + w))"),
        identity_check ("v", "v/(1 + v)^2", "1/(1 + v)*(1 - 1/(1 + v))"));
}

/* 0 < s < 1 takes every value once, s = 1/2 at q = log c. */
static enum truth
monotone (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s g", "1 - g*s*(1 - s)",
                           "(1 - g/4) + g*(s - 1/2)^2");
}

static const struct step steps[] = {
    { "small cases",
      "n \\le 2, 30 pairs (\\gamma, c): the ball holds 0, \\gamma c/(c+1), "
      "and q_2 by the series of e^{q_1} in rationals",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "share of the others",
      "1 - p = 1/(1 + e^q/(M-1)) for scores q, 0, ..., 0 of M classes; the "
      "first step is (1 - 1/M) \\gamma",
      "derived here", BY_ALGEBRA, share, NULL },
    { "M for M - 1",
      "c = M makes the first step too large by the factor 1 + 1/(M^2-1)",
      "derived here", BY_ALGEBRA, wrong_share, NULL },
    { "slope", "f'(q) = 1 - \\gamma s (1-s), s = 1/(1 + e^q/c)",
      "derived here", BY_ALGEBRA, slope, NULL },
    { "monotone",
      "f' = (1 - \\gamma/4) + \\gamma (s - 1/2)^2: f is nondecreasing on the "
      "line exactly when \\gamma \\le 4",
      "derived here", BY_ALGEBRA, monotone, NULL },
};

PROOF (memscale_visit_recursion) = { STEPS (steps) };
