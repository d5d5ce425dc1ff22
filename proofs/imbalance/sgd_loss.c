/*
 * One sample a step: class k is visited in a binomial number of steps.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_sgd_loss);

/* c = 3, eta = 1/2: draws are sequences over 5 samples of which 2 are of the
   class. */
enum { SAMPLES = 5, OWN = 2 };

struct tree {
    arb_t sum;
    slong draws;
};

/* Add the loss after the sequence: u <- u + (1/2) 3/(e^u + 2) at each visit,
   by itself. */
static void
add_sequence (const slong *sequence, void *data)
{
    struct tree *tree = data;
    slong i;
    arb_t u, t;

    arb_init (u);
    arb_init (t);
    for (i = 0; i < tree->draws; i++) {
        if (sequence[i] >= OWN)
            continue;
        arb_exp (t, u, 128);
        arb_add_ui (t, t, 2, 128);
        arb_inv (t, t, 128);
        arb_mul_ui (t, t, 3, 128);
        arb_mul_2exp_si (t, t, -1);
        arb_add (u, u, t, 128);
    }
    arb_neg (u, u);
    arb_exp (u, u, 128);
    arb_mul_2exp_si (u, u, 1);
    arb_log1p (u, u, 128);
    arb_add (tree->sum, tree->sum, u, 128);
    arb_clear (u);
    arb_clear (t);
}

static enum truth
all_sequences (struct certificate *certificate)
{
    enum truth truth = PROVED;
    struct tree tree;
    char at[32];
    slong i;

    (void) certificate;
    arb_init (tree.sum);
    for (tree.draws = 0; tree.draws <= 5; tree.draws++) {
        arb_zero (tree.sum);
        enumerate_sequences (SAMPLES, tree.draws, add_sequence, &tree);
        for (i = 0; i < tree.draws; i++)
            arb_div_ui (tree.sum, tree.sum, SAMPLES, 128);
        snprintf (at, sizeof at, "3 2/5 1/2 %ld", (long) tree.draws);
        truth = weaker (truth, evaluates_near (&imbalance_sgd_loss_quantity,
                                               at, tree.sum, 25));
    }
    arb_clear (tree.sum);
    return truth;
}

/* With E = e^u: a sample of the class moves the margin as the mean gradient
   of that class alone does. */
static enum truth
visit (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E c h", "h*(1 - E/(E + c - 1)) + h/(E + c - 1)",
                           "h*c/(E + c - 1)");
}

/* Neighbouring binomial weights; W = p^n (1-p)^(T-n), B the coefficient. */
static enum truth
weights (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("B W p n T", "(B*(T - n)/(n + 1))*(W*p/(1 - p))",
                           "B*W*((T - n)/(n + 1))*(p/(1 - p))");
}

static const struct step steps[] = {
    { "all sequences",
      "c = 3, p = 2/5, \\eta = 1/2, T \\le 5: the ball holds the mean over "
      "all 5^T sequences of samples",
      "derived here", BY_INTERVALS, all_sequences, NULL },
    { "visit",
      "a sample of the class moves the margin by \\eta (1 - P + q) = \\eta "
      "c/(e^u + c - 1), one of another class not at all",
      "derived here", BY_ALGEBRA, visit, NULL },
    { "weights", "the binomial weights by their ratio", "derived here",
      BY_ALGEBRA, weights, NULL },
};

PROOF (imbalance_sgd_loss) = { STEPS (steps) };
