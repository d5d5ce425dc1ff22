/* The largest eigenvalue of the whole Hessian after gradient steps: closed
   forms against the matrix of all second derivatives. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/one_hot_matrix.h"
#include "proofs/two_level.h"

#include <stdio.h>

USES (quantity, imbalance_descent_sharpness);

enum { PREC = 400 };

static enum truth
vectors (struct certificate *certificate)
{
    (void) certificate;
    return weaker (two_level_vectors (),
                   identity_check ("c p q", "c*p*q - q", "q*(c*p - 1)"));
}

/* A step of size s on the frequency: the right score rises by s (1 - p), each
   other falls by s q. */
static enum truth
margin_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E c s", "s*(1 - E/(E + c - 1)) + s/(E + c - 1)",
                           "s*c/(E + c - 1)");
}

/* The sign of det (x - H), 0 where it is open. */
static int
sign_of (const arb_mat_t hessian, const arb_t x)
{
    slong n = arb_mat_nrows (hessian), i;
    int sign;
    arb_mat_t a;
    arb_t det;

    arb_mat_init (a, n, n);
    arb_init (det);
    arb_mat_neg (a, hessian);
    for (i = 0; i < n; i++)
        arb_add (arb_mat_entry (a, i, i), arb_mat_entry (a, i, i), x, PREC);
    arb_mat_det (det, a, PREC);
    sign = arb_is_positive (det) ? 1 : arb_is_negative (det) ? -1 : 0;
    arb_mat_clear (a);
    arb_clear (det);
    return sign;
}

/*
 * det (x - H) is positive beyond the largest eigenvalue and negative just
 * below it, when that is a simple one: signs on both sides of the ball, 10^-20
 * apart, and no change beyond (x - H is positive definite there: its Cholesky
 * factor exists).
 */
static enum truth
one_case (slong c, slong t, slong n)
{
    enum truth truth = UNDECIDED;
    struct one_hot_matrix model;
    fmpq_t rate;
    arb_mat_t hessian, a;
    arb_t x, side;
    char at[48];
    slong i;

    fmpq_init (rate);
    arb_init (x);
    arb_init (side);
    fmpq_set_si (rate, t, (ulong) n);
    one_hot_matrix_init (&model, c, rate, n, PREC);
    arb_mat_init (hessian, c * c, c * c);
    arb_mat_init (a, c * c, c * c);
    one_hot_matrix_hessian (hessian, &model);
    snprintf (at, sizeof at, "%ld %ld %ld", (long) c, (long) t, (long) n);
    if (evaluate_at (x, &imbalance_descent_sharpness_quantity, at, 60)) {
        arb_set_str (side, "1e-20", PREC);
        arb_sub (side, x, side, PREC);
        truth = sign_of (hessian, side) < 0 ? PROVED : UNDECIDED;
        arb_set_str (side, "1e-20", PREC);
        arb_add (side, x, side, PREC);
        arb_mat_neg (a, hessian);
        for (i = 0; i < c * c; i++)
            arb_add (arb_mat_entry (a, i, i), arb_mat_entry (a, i, i), side,
                     PREC);
        if (!arb_mat_cho (a, a, PREC))
            truth = UNDECIDED;
    }
    one_hot_matrix_clear (&model);
    arb_mat_clear (hessian);
    arb_mat_clear (a);
    fmpq_clear (rate);
    arb_clear (x);
    arb_clear (side);
    return truth;
}

static enum truth
whole_hessian (struct certificate *certificate)
{
    (void) certificate;
    return weaker (one_case (3, 5, 2),
                   weaker (one_case (4, 7, 3), one_case (5, 30, 4)));
}

static const struct step steps[] = {
    { "eigenvectors",
      "each block has 0, q, c p q times \\pi_k; q \\le c p q while p \\ge "
      "1/c: "
      "for every c",
      "derived here", BY_ALGEBRA, vectors, NULL },
    { "margin step", "s (1 - p) + s q = s c/(e^u + c - 1)", "derived here",
      BY_ALGEBRA, margin_step, NULL },
    { "whole Hessian",
      "c = 3, 4, 5: of the c^2 x c^2 matrix after steps on all weights no "
      "eigenvalue is 10^{-20} above the ball, and \\det(x - H) < 0 as far "
      "below",
      "derived here", BY_INTERVALS, whole_hessian, NULL },
};

PROOF (imbalance_descent_sharpness) = { STEPS (steps) };
