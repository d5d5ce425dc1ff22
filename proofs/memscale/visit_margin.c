/*
 * Orthonormal outputs: the scores are the coordinates of W e, and a gradient
 * step moves score z by gamma (1[z = y] - p_z).
 */
#include "proofs/clock.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, memscale_visit_margin);
USES (quantity, memscale_visit_recursion);

/* From equal scores every class has p = 1/M: the margin becomes
   gamma (1 - 1/M) + gamma / M = gamma. */
static enum truth
first_visit (struct certificate *certificate)
{
    static const char *const sizes[] = { "1/1000", "1/10", "7/3", "10" };
    enum truth truth = PROVED;
    fmpq_t gamma;
    char at[64];
    slong classes;
    size_t i;

    (void) certificate;
    fmpq_init (gamma);
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (classes = 2; classes <= 8; classes++) {
            snprintf (at, sizeof at, "%s %ld 1", sizes[i], (long) classes);
            fmpq_set_str (gamma, sizes[i], 10);
            truth =
                weaker (truth, evaluates_to (&memscale_visit_margin_quantity,
                                             at, gamma));
        }
    fmpq_clear (gamma);
    return truth;
}

/* The recursion with a larger step, evaluated. */
static enum truth
same_recursion (struct certificate *certificate)
{
    static const char *const pairs[][2] = {
        { "1 5 100", "5/4 4 100" },
        { "7/10 2 33", "7/5 1 33" },
        { "9 10 7", "10 9 7" },
    };
    enum truth truth = PROVED;
    size_t i;
    arb_t ball;

    (void) certificate;
    arb_init (ball);
    for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
        truth = weaker (truth,
                        evaluate_at (ball, &memscale_visit_recursion_quantity,
                                     pairs[i][1], 40)
                            ? evaluates_near (&memscale_visit_margin_quantity,
                                              pairs[i][0], ball, 25)
                            : UNDECIDED);
    arb_clear (ball);
    return truth;
}

static enum truth
margin_step (struct certificate *certificate)
{
    (void) certificate;
    return clock_margin_step ();
}

static const struct step steps[] = {
    { "first visit",
      "n = 1: the ball holds \\gamma (1 - 1/M) + \\gamma/M = \\gamma",
      "derived here", BY_RATIONALS, first_visit, NULL },
    { "margin step",
      "\\gamma (1 - p_y) + \\gamma p_z = \\gamma M/(M - 1 + e^m) = "
      "\\gamma' /(1 + e^m/(M-1)), \\gamma' = \\gamma M/(M-1)",
      "derived here", BY_ALGEBRA, margin_step, NULL },
    { "same recursion",
      "the ball is that of the weight at \\gamma' and c = M - 1",
      "derived here", BY_INTERVALS, same_recursion, NULL },
};

PROOF (memscale_visit_margin) = { STEPS (steps) };
