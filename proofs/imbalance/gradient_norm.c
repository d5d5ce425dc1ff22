/*
 * The length of the gradient on one-hot inputs.  Column k: p_k (P - 1) on the
 * diagonal and p_k q elsewhere, P = E q, q = 1/(E + c - 1), E = e^u.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_gradient_norm);

/* At t = 0 the square is (c-1)/c sum p_k^2, here entry by entry: p_k (1/c -
   1[j = k]) with p_k = 1/(k H). */
static enum truth
start_at (slong classes)
{
    enum truth truth = UNDECIDED;
    fmpq *v = _fmpq_vec_init (4), *harmonic = v, *sum = v + 1, *entry = v + 2,
         *part = v + 3;
    slong k, j;
    char at[32];
    arb_t ball, exact;

    arb_init (ball);
    arb_init (exact);
    for (k = 1; k <= classes; k++) {
        fmpq_set_si (part, 1, (ulong) k);
        fmpq_add (harmonic, harmonic, part);
    }
    for (k = 1; k <= classes; k++)
        for (j = 1; j <= classes; j++) {
            fmpq_set_si (entry, 1, (ulong) classes);
            if (j == k)
                fmpq_sub_si (entry, entry, 1);
            fmpq_mul_si (part, harmonic, k);
            fmpq_div (entry, entry, part);
            fmpq_addmul (sum, entry, entry);
        }
    arb_set_fmpq (exact, sum, 256);
    snprintf (at, sizeof at, "%ld 0", (long) classes);
    if (evaluate_at (ball, &imbalance_gradient_norm_quantity, at, 40)) {
        arb_mul (ball, ball, ball, 256);
        truth = is_near (ball, exact, 30);
    }
    _fmpq_vec_clear (v, 4);
    arb_clear (ball);
    arb_clear (exact);
    return truth;
}

static enum truth
start (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes;

    (void) certificate;
    for (classes = 2; classes <= 20; classes++)
        truth = weaker (truth, start_at (classes));
    return truth;
}

static enum truth
column (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("E c", "1 - E/(E + c - 1)", "(c - 1)/(E + c - 1)"),
        identity_check ("p c q", "(p*(c - 1)*q)^2 + (c - 1)*(p*q)^2",
                        "p^2*c*(c - 1)*q^2"));
}

/* The loss of class k falls by p_k times the share of its own push: with l' =
   -(1 - P) in the margin and u' = p c q, the mean loss falls by |g|^2. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E p c", "p*(1 - E/(E + c - 1))*(p*c/(E + c - 1))",
                           "p^2*c*(c - 1)/(E + c - 1)^2");
}

/* Late, with e^u = c p t - (c-1) u + 1: p_k q_k c t tends to 1 for all k. */
static enum truth
late (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c p t u",
                           "p*c*t/((1 + c*p*t - (c - 1)*u) + c - 1)",
                           "1/(1 + (c - (c - 1)*u)/(c*p*t))");
}

static const struct step steps[] = {
    { "start",
      "2 \\le c \\le 20: the square of the ball at t = 0 is the sum over c^2 "
      "rational entries, \\frac{c-1}{c} \\sum p_k^2",
      "derived here", BY_RATIONALS, start, NULL },
    { "column",
      "the squares of column k sum to p_k^2 ((c-1)^2 + (c-1)) q_k^2 = p_k^2 c "
      "(c-1) q_k^2",
      "derived here", BY_ALGEBRA, column, NULL },
    { "loss falls",
      "the mean loss falls by the square of the length: p_k (1 - P_k) u_k' = "
      "p_k^2 c (c-1) q_k^2",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "late",
      "c p_k q_k t = 1/(1 + (c - (c-1) u_k)/(c p_k t)), u_k = O(\\log t): the "
      "gradients of learned classes become equal",
      "derived here", BY_ALGEBRA, late, NULL },
};

PROOF (imbalance_gradient_norm) = { STEPS (steps) };
