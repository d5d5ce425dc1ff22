/*
 * A memory of M classes with orthonormal outputs that stores the P most
 * frequent of N items alike.  With P = M items, one in each class, an item
 * that is stored loses with 1 - E Phi (R)^(M-1), and another one with 1 - 1/M,
 * all scores being alike.  With P < M the classes from P on have score 0:
 *
 *   a stored item is lost with 1 - E Phi (R)^(P-1);
 *   another item of its class is right when that is the largest of P scores
 *     and positive, which has probability (1 - 2^-P)/P;
 *   an item of class P is right when all P scores are negative, 2^-P; of the
 *     classes from P on this is the lowest, so the others never are right.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_equiangular_threshold_error);
USES (quantity, memscale_threshold_error_finite);

enum { PREC = 160, MOST_ITEMS = 12 };

/* The probability that the largest of P is a given one and positive: the
   largest is positive unless all are negative. */
static enum truth
largest (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("P h", "P*((1 - h)/P) + h", "1");
}

/* With P = 1 nothing is to be integrated: e.e > 0. */
static enum truth
one_stored (struct certificate *certificate)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS + 2);
    fmpq *error = p + MOST_ITEMS, *t = error + 1;
    enum truth truth = PROVED;
    slong a, n, m, x;
    char at[64];

    (void) certificate;
    for (a = 1; a <= 3; a++)
        for (n = 1; n <= MOST_ITEMS; n += 2)
            for (m = 2; m <= 5; m++) {
                enumerate_zipf (p, n, a);
                fmpq_zero (error);
                for (x = 2; x <= n; x++) {
                    fmpq_set (t, p + x - 1);
                    if ((x - 1) % m <= 1)
                        fmpq_div_2exp (t, t, 1);
                    fmpq_add (error, error, t);
                }
                snprintf (at, sizeof at, "%ld %ld %ld 1 7", (long) a, (long) n,
                          (long) m);
                truth = weaker (
                    truth, evaluates_to (
                               &memscale_equiangular_threshold_error_quantity,
                               at, error));
            }
    _fmpq_vec_clear (p, MOST_ITEMS + 2);
    return truth;
}

/* E Phi (R) for d = 2: by parts 1/2 + sqrt 2/4. */
static void
chi_mean (arb_t mean)
{
    arb_sqrt_ui (mean, 2, PREC);
    arb_add_ui (mean, mean, 2, PREC);
    arb_mul_2exp_si (mean, mean, -2);
}

/* Two classes of one stored item each, in the plane; the other items of either
   are right half of the time. */
static enum truth
small_case (slong n)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS + 1), *stored = p + MOST_ITEMS;
    arb_t error, t;
    char at[64];
    enum truth truth;

    arb_init (error);
    arb_init (t);
    enumerate_zipf (p, n, 2);
    fmpq_add (stored, p, p + 1);
    chi_mean (error);
    arb_sub_ui (error, error, 1, PREC);
    arb_neg (error, error);
    /* 1/2 + stored (error - 1/2) */
    arb_set_fmpq (t, stored, PREC);
    arb_mul_2exp_si (error, error, 1);
    arb_sub_ui (error, error, 1, PREC);
    arb_mul (error, error, t, PREC);
    arb_add_ui (error, error, 1, PREC);
    arb_mul_2exp_si (error, error, -1);
    snprintf (at, sizeof at, "2 %ld 2 2 2", (long) n);
    truth = evaluates_near (&memscale_equiangular_threshold_error_quantity, at,
                            error, 25);
    arb_clear (error);
    arb_clear (t);
    _fmpq_vec_clear (p, MOST_ITEMS + 1);
    return truth;
}

/* d = 2 allows two orthonormal outputs. */
static enum truth
plane (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n;

    (void) certificate;
    for (n = 2; n <= MOST_ITEMS; n++)
        truth = weaker (truth, small_case (n));
    return truth;
}

/*
 * P = M - 1 = 2 of three classes in R^3: E Phi (R) = 1/2 + E (Phi (R) - 1/2),
 * the second the share of a cap short of half the sphere: with one competitor
 * and equal weights it is lost with h_3 (1/2).
 */
static enum truth
empty_class (struct certificate *certificate)
{
    enum { N = 11 };
    fmpq *p = _fmpq_vec_init (N + 3);
    fmpq *stored = p + N, *right = stored + 1, *t = right + 1;
    arb_t error, cap;
    enum truth truth = UNDECIDED;
    slong x;

    (void) certificate;
    arb_init (error);
    arb_init (cap);
    enumerate_zipf (p, N, 2);
    fmpq_add (stored, p, p + 1);
    for (x = 3; x <= N; x++) {
        /* (1 - 1/4)/2 and 1/4 */
        fmpq_set_si (t, (x - 1) % 3 < 2 ? 3 : 2, 8);
        fmpq_mul (t, t, p + x - 1);
        fmpq_add (right, right, t);
    }
    if (evaluate_at (cap, &memscale_cap_quantity, "3 1/2", 30)) {
        /* 1 - stored (1 - h) - right */
        arb_sub_ui (cap, cap, 1, PREC);
        arb_set_fmpq (error, stored, PREC);
        arb_mul (error, error, cap, PREC);
        arb_set_fmpq (cap, right, PREC);
        arb_sub (error, error, cap, PREC);
        arb_add_ui (error, error, 1, PREC);
        truth = evaluates_near (&memscale_equiangular_threshold_error_quantity,
                                "2 11 3 2 3", error, 25);
    }
    arb_clear (error);
    arb_clear (cap);
    _fmpq_vec_clear (p, N + 3);
    return truth;
}

static enum truth
two_classes (struct certificate *certificate)
{
    static const char *const points[][2] = {
        { "2 100 2 16 112", "2 100 16 112" }, { "3/2 37 2 5 3", "3/2 37 5 3" }
    };
    enum truth truth = PROVED;
    arb_t error;
    size_t i;

    (void) certificate;
    arb_init (error);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        if (evaluate_at (error, &memscale_threshold_error_finite_quantity,
                         points[i][1], 30))
            truth = weaker (
                truth,
                evaluates_near (&memscale_equiangular_threshold_error_quantity,
                                points[i][0], error, 25));
        else
            truth = weaker (truth, UNDECIDED);
    arb_clear (error);
    return truth;
}

static const struct step steps[] = {
    { "largest",
      "a class of P is the largest and positive with (1 - 2^{-P})/P, for all "
      "P",
      "derived here", BY_ALGEBRA, largest, NULL },
    { "one stored",
      "P = 1, \\alpha \\le 3, N \\le 12, M \\le 5: the ball holds the "
      "rational error, ties going to the lowest class",
      "derived here", BY_RATIONALS, one_stored, NULL },
    { "plane",
      "M = P = 2, d = 2, N \\le 12: E \\Phi(R) = 1/2 + \\sqrt 2/4, to 25 "
      "digits",
      "derived here", BY_INTERVALS, plane, NULL },
    { "empty class",
      "M = 3, P = 2, d = 3, N = 11: stored items lost with h_3(1/2), others "
      "right with 3/8 or 1/4, to 25 digits",
      "derived here", BY_INTERVALS, empty_class, NULL },
    { "two classes", "M = 2, P > 1: the two-class error to 25 digits",
      "derived here", BY_INTERVALS, two_classes, NULL },
};

PROOF (memscale_equiangular_threshold_error) = { STEPS (steps) };
