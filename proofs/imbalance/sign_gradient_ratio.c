/*
 * All columns of W are alike under sign flow, so that entry (k, j) of the
 * gradient is p_j q off the diagonal and -p_k (c-1) q on it.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_sign_gradient_ratio);

/* With E = e^{2t}: the diagonal in terms of q = 1/(E + c - 1); then the
   square of row k, P = p_k^2 and S the sum of all squares. */
static enum truth
row (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E c", "E/(E + c - 1) - 1", "-(c - 1)/(E + c - 1)"),
        identity_check ("q c P S", "(c - 1)^2*q^2*P + q^2*(S - P)",
                        "q^2*(c*(c - 2)*P + S)"));
}

/* The quotient of two rows does not have q, hence no time, in it. */
static enum truth
no_time (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("q c P R S",
                           "q^2*(c*(c - 2)*P + S)/(q^2*(c*(c - 2)*R + S))",
                           "(c*(c - 2)*P + S)/(c*(c - 2)*R + S)");
}

/* Add to SQUARE the square of (softmax - 1[k = j]) / j, the share of the
   wrong classes being 1 / (E + c - 1). */
static void
add_entry (fmpq_t square, slong k, slong j, slong classes, slong e)
{
    fmpq_t entry;

    fmpq_init (entry);
    fmpq_set_si (entry, k == j ? e : 1, (ulong) (e + classes - 1));
    if (k == j)
        fmpq_sub_si (entry, entry, 1);
    fmpq_div_fmpz (entry, entry, (fmpz[]){ j });
    fmpq_addmul (square, entry, entry);
    fmpq_clear (entry);
}

/* The squared ratio summed over all entries, e^{2t} = E an integer. */
static enum truth
ratio_at (slong classes, slong k, slong e)
{
    enum truth truth = UNDECIDED;
    char at[64];
    slong j;
    fmpq_t square, first;
    arb_t ball, exact;

    fmpq_init (square);
    fmpq_init (first);
    arb_init (ball);
    arb_init (exact);
    for (j = 1; j <= classes; j++) {
        add_entry (square, k, j, classes, e);
        add_entry (first, 1, j, classes, e);
    }
    fmpq_div (square, square, first);
    arb_set_fmpq (exact, square, 256);
    snprintf (at, sizeof at, "%ld %ld", (long) classes, (long) k);
    if (evaluate_at (ball, &imbalance_sign_gradient_ratio_quantity, at, 30)) {
        arb_mul (ball, ball, ball, 256);
        truth = is_near (ball, exact, 25);
    }
    fmpq_clear (square);
    fmpq_clear (first);
    arb_clear (ball);
    arb_clear (exact);
    return truth;
}

static enum truth
entries (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes, k;

    (void) certificate;
    for (classes = 2; classes <= 12; classes++)
        for (k = 1; k <= classes; k++) {
            truth = weaker (truth, ratio_at (classes, k, 1));
            truth = weaker (truth, ratio_at (classes, k, 23));
        }
    return truth;
}

static const struct step steps[] = {
    { "entries",
      "2 \\le c \\le 12, all k, e^{2t} = 1 and 23: the square of the ball "
      "holds the sum over all entries in rationals",
      "derived here", BY_RATIONALS, entries, NULL },
    { "row",
      "\\|\\nabla_{w_k} f\\|^2 = q^2 (c(c-2) p_k^2 + \\sum_j p_j^2), q = "
      "1/(e^{2t} + c - 1)",
      "derived here", BY_ALGEBRA, row, NULL },
    { "no time", "q cancels in the ratio of two rows", "derived here",
      BY_ALGEBRA, no_time, NULL },
};

PROOF (imbalance_sign_gradient_ratio) = { STEPS (steps) };
