/*
 * The expected loss of a class of frequency p after T steps of stochastic
 * gradient descent with B samples a step, on one-hot inputs from W = 0: the n
 * of them that are of the class move its column by a step of size eta n/B, and
 * n is binomial, anew at each step.  A sum over all (B+1)^T histories, each
 * with its own margin; convex combinations of balls: encloses.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

#include <math.h>

enum { CLASSES, MASS, RATE, BATCH, STEPS };

struct tree {
    const fmpq *at;
    slong batch, prec;
    arb_ptr weight; /* of n = 0, ..., B */
    arb_ptr push;   /* eta c n/B */
};

static void
tree_init (struct tree *tree, const fmpq *at, slong prec)
{
    slong n, b = fmpz_get_si (fmpq_numref (at + BATCH));
    fmpq *v = _fmpq_vec_init (3), *p = v, *rest = v + 1, *t = v + 2;
    fmpz_t ways;

    fmpz_init (ways);
    tree->at = at;
    tree->batch = b;
    tree->prec = prec;
    tree->weight = _arb_vec_init (b + 1);
    tree->push = _arb_vec_init (b + 1);
    fmpq_sub_si (rest, at + MASS, 1);
    fmpq_neg (rest, rest);
    for (n = 0; n <= b; n++) {
        fmpq_pow_si (p, at + MASS, n);
        fmpq_pow_si (t, rest, b - n);
        fmpq_mul (p, p, t);
        fmpz_bin_uiui (ways, (ulong) b, (ulong) n);
        fmpq_mul_fmpz (p, p, ways);
        arb_set_fmpq (tree->weight + n, p, prec);
        fmpq_mul (t, at + RATE, at + CLASSES);
        fmpq_mul_si (t, t, n);
        fmpq_div (t, t, at + BATCH);
        arb_set_fmpq (tree->push + n, t, prec);
    }
    fmpz_clear (ways);
    _fmpq_vec_clear (v, 3);
}

/* Set LOSS to the expectation with STEPS to come at the margin U. */
static void
expect (arb_t loss, const struct tree *tree, const arb_t u, slong steps)
{
    slong n, prec = tree->prec;
    arb_t q, next, part;

    if (steps == 0) {
        margin_loss (loss, u, tree->at + CLASSES, prec);
        return;
    }
    arb_init (q);
    arb_init (next);
    arb_init (part);
    margin_wrong (q, u, tree->at + CLASSES, prec);
    arb_zero (loss);
    for (n = 0; n <= tree->batch; n++) {
        arb_set (next, u);
        arb_addmul (next, q, tree->push + n, prec);
        expect (part, tree, next, steps - 1);
        arb_addmul (loss, part, tree->weight + n, prec);
    }
    arb_clear (q);
    arb_clear (next);
    arb_clear (part);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct tree tree;
    arb_t u;

    arb_init (u);
    tree_init (&tree, at, prec);
    expect (out, &tree, u, fmpz_get_si (fmpq_numref (at + STEPS)));
    _arb_vec_clear (tree.weight, tree.batch + 1);
    _arb_vec_clear (tree.push, tree.batch + 1);
    arb_clear (u);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 150
           * pow (1 + fmpz_get_d (fmpq_numref (at + BATCH)),
                  fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_sgd_batch_loss) = {
    .axes = "c p eta B T",
    .domain = "integer c >= 2, 0 < p < 1, eta > 0, "
              "integer 1 <= B <= 10000, integer 0 <= T <= 1000",
    .formula = "\\mathbb{E} \\log(1 + (c-1) e^{-u_T}),\\ u_{t+1} = u_t + "
               "\\frac{n_t}{B} \\frac{\\eta c}{e^{u_t} + c - 1},\\ n_t \\sim "
               "\\mathrm{Bin}(B, p)",
    .ball = ball,
    .work = work,
};
