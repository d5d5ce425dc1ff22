/*
 * A memory of two classes that stores P of N items alike.  A stored item has
 * the share w = 1/P of the squared weight and errs with probability h_d (1/P)
 * (see memscale/two_class_error).  The key of any other item is independent
 * of the memory, hence so is its opposite: the difference of its scores is
 * symmetric and, the memory being zero with probability zero, not zero.
 */
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_threshold_error_finite);

/* Set ERROR to the sum over items, by enumeration: P is a square, so that the
   norm has a rational root. */
static void
enumerate_error (fmpq_t error, slong a, slong n, slong root, slong d)
{
    fmpq *p = _fmpq_vec_init (n), *q = _fmpq_vec_init (n);
    fmpq_t irrational, norm;
    slong x;

    fmpq_init (irrational);
    fmpq_init (norm);
    enumerate_zipf (p, n, a);
    for (x = 0; x < n; x++)
        fmpq_set_si (q + x, x < root * root, 1);
    enumerate_two_class (error, irrational, norm, p, q, n, d);
    /* RATIONAL + IRRATIONAL sqrt (NORM), NORM = root^2. */
    fmpq_mul_si (irrational, irrational, root);
    fmpq_add (error, error, irrational);
    fmpq_clear (irrational);
    fmpq_clear (norm);
    _fmpq_vec_clear (p, n);
    _fmpq_vec_clear (q, n);
}

static enum truth
small_case (slong a, slong n, slong root, slong d)
{
    fmpq_t error;
    char at[64];
    enum truth truth;

    fmpq_init (error);
    enumerate_error (error, a, n, root, d);
    snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) a, (long) n,
              (long) (root * root), (long) d);
    truth =
        evaluates_to (&memscale_threshold_error_finite_quantity, at, error);
    fmpq_clear (error);
    return truth;
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a, n, root, d;

    (void) certificate;
    for (a = 1; a <= 3; a++)
        for (root = 1; root <= 3; root++)
            for (n = root * root; n <= root * root + 2; n++)
                for (d = 2; d <= 20; d += 6)
                    truth = weaker (truth, small_case (a, n, root, d));
    return truth;
}

/* Stored: P q^2 / sum q^2 = 1. */
static enum truth
weights (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("q P", "q^2/(P*q^2)", "1/P");
}

/* By halves: p([P]) h + (1 - p([P])) / 2. */
static enum truth
halves (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p h", "p*h + (1 - p)*(1/2)", "1/2 - p*(1/2 - h)");
}

static const struct step steps[] = {
    { "weights", "a stored item has the weight w = 1/P", "derived here",
      BY_ALGEBRA, weights, NULL },
    { "halves",
      "an item that is not stored errs with probability 1/2, by symmetry: "
      "E = 1/2 - p([P]) (1/2 - h_d(1/P))",
      "derived here", BY_ALGEBRA, halves, NULL },
    { "small cases",
      "the ball holds the sum over all items, \\alpha = 1, 2, 3, P = 1, 4, 9, "
      "N \\le P + 2, d = 2, 8, 14, 20",
      "derived here", BY_RATIONALS, small_cases, NULL },
};

PROOF (memscale_threshold_error_finite) = { STEPS (steps) };
