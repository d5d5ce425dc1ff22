/*
 * Rows of the weights of softmax regression on one-hot inputs: gradients,
 * traces and their correlation.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/one_hot_matrix.h"

#include <stdio.h>

USES (quantity, imbalance_curvature_correlation);
USES (quantity, imbalance_curvature_slope);
USES (quantity, imbalance_descent_correlation);
USES (quantity, imbalance_descent_row_curvature);
USES (quantity, imbalance_descent_row_gradient);
USES (quantity, imbalance_descent_slope);
USES (quantity, imbalance_flow_row_curvature);
USES (quantity, imbalance_flow_row_gradient);
USES (quantity, imbalance_flow_wrong);

enum { CLASSES = 5, PREC = 300 };

/* What the rows of the whole matrix are, compared with the quantities. */
static enum truth
rows (const struct one_hot_matrix *model, const char *rest,
      const struct quantity *gradient, const struct quantity *curvature)
{
    enum truth truth = PROVED;
    slong k;
    arb_t g, h;
    char at[64];

    arb_init (g);
    arb_init (h);
    for (k = 0; k < CLASSES; k++) {
        one_hot_matrix_row (g, h, model, k);
        arb_sqrt (g, g, PREC);
        snprintf (at, sizeof at, "%d %ld %s", CLASSES, (long) k + 1, rest);
        truth = weaker (truth, evaluates_near (gradient, at, g, 25));
        truth = weaker (truth, evaluates_near (curvature, at, h, 25));
    }
    arb_clear (g);
    arb_clear (h);
    return truth;
}

/* Set R to the correlation and SLOPE to the slope by sums over pairs of
   classes: of products of differences. */
static void
by_pairs (arb_t r, arb_t slope, const struct one_hot_matrix *model)
{
    slong c = model->c, i, j;
    arb_ptr g = _arb_vec_init (c), h = _arb_vec_init (c);
    arb_t x, y, gg, hh;

    arb_init (x);
    arb_init (y);
    arb_init (gg);
    arb_init (hh);
    arb_zero (r);
    for (i = 0; i < c; i++) {
        one_hot_matrix_row (g + i, h + i, model, i);
        arb_log (g + i, g + i, PREC);
        arb_log (h + i, h + i, PREC);
        for (j = 0; j < i; j++) {
            arb_sub (x, g + i, g + j, PREC);
            arb_sub (y, h + i, h + j, PREC);
            arb_addmul (r, x, y, PREC);
            arb_addmul (gg, x, x, PREC);
            arb_addmul (hh, y, y, PREC);
        }
    }
    arb_div (slope, r, gg, PREC);
    arb_mul_2exp_si (slope, slope, 1);
    arb_mul (gg, gg, hh, PREC);
    arb_sqrt (gg, gg, PREC);
    arb_div (r, r, gg, PREC);
    arb_clear (x);
    arb_clear (y);
    arb_clear (gg);
    arb_clear (hh);
    _arb_vec_clear (g, c);
    _arb_vec_clear (h, c);
}

/* Steps of size 1, 3/2 and 40 on all weights. */
static enum truth
whole_matrix (struct certificate *certificate)
{
    static const struct {
        const char *rate, *rest;
        slong n;
    } runs[] = { { "1", "4 4", 4 },
                 { "3/2", "9/2 3", 3 },
                 { "40", "80 2", 2 } };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t rate;
    arb_t r, slope;
    char at[64];

    (void) certificate;
    fmpq_init (rate);
    arb_init (r);
    arb_init (slope);
    for (i = 0; i < sizeof runs / sizeof *runs; i++) {
        struct one_hot_matrix model;
        fmpq_set_str (rate, runs[i].rate, 10);
        one_hot_matrix_init (&model, CLASSES, rate, runs[i].n, PREC);
        truth =
            weaker (truth, rows (&model, runs[i].rest,
                                 &imbalance_descent_row_gradient_quantity,
                                 &imbalance_descent_row_curvature_quantity));
        by_pairs (r, slope, &model);
        snprintf (at, sizeof at, "%d %s", CLASSES, runs[i].rest);
        truth = weaker (
            truth, evaluates_near (&imbalance_descent_correlation_quantity, at,
                                   r, 25));
        truth =
            weaker (truth, evaluates_near (&imbalance_descent_slope_quantity,
                                           at, slope, 25));
        one_hot_matrix_clear (&model);
    }
    fmpq_clear (rate);
    arb_clear (r);
    arb_clear (slope);
    return truth;
}

/* Put into MODEL the probabilities that the flow has at time T, from the
   quantity whose clock the proof of imbalance/flow_wrong reads. */
static enum truth
flow_shares (struct one_hot_matrix *model, const fmpq_t t)
{
    enum truth truth = PROVED;
    slong j, k;
    fmpq *at = _fmpq_vec_init (2);
    arb_t q, p;

    arb_init (q);
    arb_init (p);
    fmpq_set_si (at, CLASSES, 1);
    for (k = 0; k < CLASSES; k++) {
        fmpq_mul (at + 1, model->frequency + k, t);
        if (!evaluate_point (q, &imbalance_flow_wrong_quantity, at, 60))
            truth = UNDECIDED;
        arb_mul_si (p, q, 1 - CLASSES, PREC);
        arb_add_ui (p, p, 1, PREC);
        for (j = 0; j < CLASSES; j++)
            arb_set (arb_mat_entry (model->shares, j, k), j == k ? p : q);
    }
    arb_clear (q);
    arb_clear (p);
    _fmpq_vec_clear (at, 2);
    return truth;
}

/* Under the flow: rows, correlation and slope of the whole matrix. */
static enum truth
flow_matrix (struct certificate *certificate)
{
    static const char *const times[] = { "1/3", "7", "137", "100000" };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t t;
    arb_t r, slope;
    char at[64];

    (void) certificate;
    fmpq_init (t);
    arb_init (r);
    arb_init (slope);
    for (i = 0; i < sizeof times / sizeof *times; i++) {
        struct one_hot_matrix model;
        fmpq_set_str (t, times[i], 10);
        one_hot_matrix_init (&model, CLASSES, t, 0, PREC);
        truth = weaker (truth, flow_shares (&model, t));
        truth = weaker (truth, rows (&model, times[i],
                                     &imbalance_flow_row_gradient_quantity,
                                     &imbalance_flow_row_curvature_quantity));
        by_pairs (r, slope, &model);
        snprintf (at, sizeof at, "%d %s", CLASSES, times[i]);
        truth = weaker (
            truth, evaluates_near (&imbalance_curvature_correlation_quantity,
                                   at, r, 25));
        truth =
            weaker (truth, evaluates_near (&imbalance_curvature_slope_quantity,
                                           at, slope, 25));
        one_hot_matrix_clear (&model);
    }
    fmpq_clear (t);
    arb_clear (r);
    arb_clear (slope);
    return truth;
}

/* Every row at p = 1/c has the trace (1/c)(1 - 1/c) sum pi; with two classes
   the rows of the gradient are opposite and traces equal. */
static enum truth
no_correlation (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b p", "a^2*(1 - p)^2 + b^2*p^2",
                        "b^2*p^2 + a^2*(1 - p)^2"),
        identity_check ("c P", "P*(1/c)*(1 - 1/c) + (1 - P)*(1/c)*(1 - 1/c)",
                        "(1/c)*(1 - 1/c)"));
}

/* With c tau = E - 1 + z u: c tau (1 - p) = z + z (z (u - 1) - 1)/(E + z). */
static enum truth
equalised (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E z u", "(E - 1 + z*u)*(z/(E + z))",
                           "z + z*(z*(u - 1) - 1)/(E + z)");
}

/* The sign at 100 classes. */
static enum truth
signs (struct certificate *certificate)
{
    static const struct {
        const char *at, *above, *below;
    } seen[] = { { "100 1", "57/100", "58/100" },
                 { "100 10", "53/100", "54/100" },
                 { "100 100", "62/100", "63/100" },
                 { "100 1000", "-11/100", "-10/100" },
                 { "100 10000", "9999/10000", "1" } };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t bound;
    arb_t r, x;

    (void) certificate;
    fmpq_init (bound);
    arb_init (r);
    arb_init (x);
    for (i = 0; i < sizeof seen / sizeof *seen; i++) {
        if (!evaluate_at (r, &imbalance_curvature_correlation_quantity,
                          seen[i].at, 20))
            truth = weaker (truth, UNDECIDED);
        fmpq_set_str (bound, seen[i].above, 10);
        arb_set_fmpq (x, bound, PREC);
        truth = weaker (truth, is_at_most (x, r));
        fmpq_set_str (bound, seen[i].below, 10);
        arb_set_fmpq (x, bound, PREC);
        truth = weaker (truth, is_at_most (r, x));
    }
    fmpq_clear (bound);
    arb_clear (r);
    arb_clear (x);
    return truth;
}

static const struct step steps[] = {
    { "whole matrix",
      "c = 5, steps of size 1, 3/2 and 40 on all 25 weights: rows, "
      "correlation and slope, these by differences of pairs",
      "derived here", BY_INTERVALS, whole_matrix, NULL },
    { "whole matrix, flow",
      "c = 5, t = 1/3, 7, 137, 10^5: the same from the probabilities that the "
      "flow has",
      "derived here", BY_INTERVALS, flow_matrix, NULL },
    { "no correlation",
      "p = 1/c: all traces are (1/c)(1 - 1/c); two classes: rows of equal "
      "length",
      "derived here", BY_ALGEBRA, no_correlation, NULL },
    { "equalised gradients",
      "c \\tau (1 - p) = z + z (z (u - 1) - 1)/(e^u + z), z = c - 1: \\pi_k "
      "(1 "
      "- p_k) tends to (c - 1)/(c t), whatever \\pi_k",
      "derived here", BY_ALGEBRA, equalised, NULL },
    { "signs",
      "100 classes under the flow: 0.57 at t = 1, 0.53 at 10, 0.62 at 100, "
      "-0.10 at 1000, above 0.9999 at 10000",
      "derived here", BY_INTERVALS, signs, NULL },
};

PROOF (imbalance_curvature_correlation) = { STEPS (steps) };
