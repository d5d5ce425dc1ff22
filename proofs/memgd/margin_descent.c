/*
 * With orthonormal keys the scores of a token move by its own residual alone,
 * with orthonormal outputs those of the wrong classes stay equal.
 */
#include "proofs/clock.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/rotation.h"

#include <stdio.h>

USES (quantity, memgd_margin_descent);

static enum truth
margin_step (struct certificate *certificate)
{
    (void) certificate;
    return clock_margin_step ();
}

/*
 * One gradient step from W = 0 with all weights: eta sum_x p_x (u_y -
 * mean u) e_x^T, in rationals.  MARGIN[x] is token x's score of its class less
 * that of the next, and SAME is cleared unless the wrong classes agree.
 */
static void
first_weights (fmpq *margin, int *same, const fmpq *p, slong classes,
               slong tokens, slong d, const fmpq_t rate)
{
    fmpq_mat_t keys, outputs, residual, weights, scores, copy;
    slong x, y;

    fmpq_mat_init (keys, d, d);
    fmpq_mat_init (outputs, d, d);
    fmpq_mat_init (residual, d, d);
    fmpq_mat_init (weights, d, d);
    fmpq_mat_init (scores, d, d);
    fmpq_mat_init (copy, d, d);
    rational_rotation (keys);
    rational_rotation (copy);
    fmpq_mat_mul (outputs, copy, copy);
    for (x = 0; x < tokens; x++)
        for (y = 0; y < classes; y++) {
            fmpq *r = fmpq_mat_entry (residual, y, x);
            fmpq_set_si (r, -1, (ulong) classes);
            if (y == x % classes)
                fmpq_add_si (r, r, 1);
            fmpq_mul (r, r, p + x);
            fmpq_mul (r, r, rate);
        }
    /* W = U^T R E, then S = U W E^T; row y of U is an output, row x of E a
       key, and rows beyond the tokens and classes have no residual. */
    fmpq_mat_transpose (copy, outputs);
    fmpq_mat_mul (weights, copy, residual);
    fmpq_mat_mul (weights, weights, keys);
    fmpq_mat_mul (scores, outputs, weights);
    fmpq_mat_transpose (copy, keys);
    fmpq_mat_mul (scores, scores, copy);
    for (x = 0; x < tokens; x++) {
        slong right = x % classes, next = (right + 1) % classes;
        fmpq_sub (margin + x, fmpq_mat_entry (scores, right, x),
                  fmpq_mat_entry (scores, next, x));
        for (y = 0; y < classes; y++)
            *same &= y == right
                     || fmpq_equal (fmpq_mat_entry (scores, y, x),
                                    fmpq_mat_entry (scores, next, x));
    }
    fmpq_mat_clear (keys);
    fmpq_mat_clear (outputs);
    fmpq_mat_clear (residual);
    fmpq_mat_clear (weights);
    fmpq_mat_clear (scores);
    fmpq_mat_clear (copy);
}

/* p_x = (x + 1) / 17 for five tokens, the rest for one of no key. */
static enum truth
all_weights (struct certificate *certificate)
{
    enum { TOKENS = 5, DIM = 6 };
    fmpq *p = _fmpq_vec_init (2 * TOKENS + 1), *margin = p + TOKENS;
    fmpq *rate = p + 2 * TOKENS;
    enum truth truth = PROVED;
    slong classes, x;
    char at[64];
    int same = 1;

    (void) certificate;
    fmpq_set_si (rate, 7, 3);
    for (x = 0; x < TOKENS; x++)
        fmpq_set_si (p + x, x + 1, 17);
    for (classes = 2; classes <= 4; classes++) {
        first_weights (margin, &same, p, classes, TOKENS, DIM, rate);
        for (x = 0; x < TOKENS; x++) {
            snprintf (at, sizeof at, "%ld %ld/17 7/3 1", (long) classes,
                      (long) x + 1);
            truth =
                weaker (truth, evaluates_to (&memgd_margin_descent_quantity,
                                             at, margin + x));
        }
    }
    _fmpq_vec_clear (p, 2 * TOKENS + 1);
    return same ? truth : DISPROVED;
}

/* m_2 = x + x M / (M - 1 + e^x), x = eta p. */
static enum truth
second_step (struct certificate *certificate)
{
    static const struct {
        const char *at, *first;
        ulong classes;
    } points[] = {
        { "5 3/10 1 2", "3/10", 5 },     { "5 3/10 10 2", "3", 5 },
        { "2 3/4 10 2", "15/2", 2 },     { "137 1/7 2/5 2", "2/35", 137 },
        { "50 1/100 7000 2", "70", 50 },
    };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t x;
    arb_t first, m;

    (void) certificate;
    fmpq_init (x);
    arb_init (first);
    arb_init (m);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        fmpq_set_str (x, points[i].first, 10);
        arb_set_fmpq (first, x, 256);
        arb_exp (m, first, 256);
        arb_add_ui (m, m, points[i].classes - 1, 256);
        arb_ui_div (m, points[i].classes, m, 256);
        arb_mul (m, m, first, 256);
        arb_add (m, m, first, 256);
        truth = weaker (truth, evaluates_near (&memgd_margin_descent_quantity,
                                               points[i].at, m, 25));
    }
    fmpq_clear (x);
    arb_clear (first);
    arb_clear (m);
    return truth;
}

/* E = e^m >= 1 makes both sides of the first line positive or zero. */
static enum truth
only_ahead (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("x E M", "x - x*M/(M - 1 + E)",
                                   "x*(E - 1)/(M - 1 + E)"),
                   identity_check ("E F M",
                                   "(1 + (M - 1)/E) - (1 + (M - 1)/F)",
                                   "(M - 1)*(F - E)/(E*F)"));
}

static const struct step steps[] = {
    { "all weights",
      "five tokens, M = 2, 3, 4, keys and outputs rational rotations: one "
      "step on all weights gives the margins \\eta p of the ball, and the "
      "same score to all wrong classes",
      "derived here", BY_RATIONALS, all_weights, NULL },
    { "second step",
      "5 points: the ball is x + x M/(M - 1 + e^x), x = \\eta p",
      "derived here", BY_INTERVALS, second_step, NULL },
    { "margin step",
      "\\eta p (1 - q_y) + \\eta p q_z = \\eta p M/(M - 1 + e^m)",
      "derived here", BY_ALGEBRA, margin_step, NULL },
    { "no oscillation",
      "0 < m_{k+1} - m_k \\le \\eta p for all \\eta, p, M, so that the loss "
      "\\log(1 + (M-1) e^{-m}) falls in every step",
      "derived here", BY_ALGEBRA, only_ahead, NULL },
};

PROOF (memgd_margin_descent) = { STEPS (steps) };
