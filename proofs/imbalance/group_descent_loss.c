/*
 * Inputs of different classes share no weight: column k of W is all that the
 * scores of e_k see, and its gradient carries the factor pi_k alone.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_descent_loss);
USES (quantity, imbalance_group_descent_loss);
USES (quantity, imbalance_class_loss);

enum { PREC = 160 };

/* The group FIRST to LAST of C classes after K steps of size RATE, by losses
   of descent_loss at the steps RATE/(y H_C). */
static enum truth
weighted (slong c, slong first, slong last, slong rate, slong k)
{
    fmpq *v = _fmpq_vec_init (4), *at = v, *weight = v + 3;
    slong y;
    char where[96];
    arb_t sum, mass, loss, w;
    enum truth truth = PROVED;

    arb_init (sum);
    arb_init (mass);
    arb_init (loss);
    arb_init (w);
    fmpq_set_si (at, c, 1);
    fmpq_set_si (at + 2, k, 1);
    for (y = first; y <= last; y++) {
        fmpq_harmonic_ui (weight, (ulong) c);
        fmpq_mul_si (weight, weight, y);
        fmpq_inv (weight, weight);
        fmpq_mul_si (at + 1, weight, rate);
        if (!evaluate_point (loss, &imbalance_descent_loss_quantity, at, 30))
            truth = UNDECIDED;
        snprintf (where, sizeof where, "%ld %ld %ld %ld", (long) c,
                  (long) rate, (long) y, (long) k);
        truth = weaker (truth, evaluates_near (&imbalance_class_loss_quantity,
                                               where, loss, 22));
        arb_set_fmpq (w, weight, PREC);
        arb_add (mass, mass, w, PREC);
        arb_addmul (sum, loss, w, PREC);
    }
    arb_div (sum, sum, mass, PREC);
    snprintf (where, sizeof where, "%ld %ld %ld %ld %ld", (long) c,
              (long) first, (long) last, (long) rate, (long) k);
    truth =
        weaker (truth, evaluates_near (&imbalance_group_descent_loss_quantity,
                                       where, sum, 22));
    arb_clear (sum);
    arb_clear (mass);
    arb_clear (loss);
    arb_clear (w);
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
weighted_sums (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (weighted (2, 1, 2, 1, 7), weighted (3, 1, 3, 7, 3)),
        weaker (weighted (10, 4, 9, 5, 20), weighted (50, 1, 50, 100, 4)));
}

/* Two classes: the scores of e_1 are W_11, W_21, with A and B their
   exponentials, those of e_2 are W_12, W_22, with C and D. */
static enum truth
columns (struct certificate *certificate)
{
    (void) certificate;
    /* A step h of W_11 multiplies A by X and leaves the second loss. */
    return identity_check (
        "A B C D X", "((A*X + B)/(A*X)*((C + D)/D))/((A + B)/A*((C + D)/D))",
        "(A*X + B)/(X*(A + B))");
}

static const struct step steps[] = {
    { "weighted sums",
      "c = 2, 3, 10, 50: the ball is the sum of class losses, each that of "
      "descent_loss at the step \\eta/(y H_c), over the mass",
      "derived here", BY_INTERVALS, weighted_sums, NULL },
    { "columns", "a step along one column changes the loss of its input alone",
      "derived here", BY_ALGEBRA, columns, NULL },
};

PROOF (imbalance_group_descent_loss) = { STEPS (steps) };
