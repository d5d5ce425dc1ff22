/*
 * What of a random r-dimensional subspace is orthogonal to e_1 is a random
 * subspace of dimension r - 1 of e_1's complement: no rotation there changes
 * its law.  The same rotations leave the overlap of e_1 alone, so that the two
 * are independent.  The squared overlap of e_2 with it is the second squared
 * pivot; and so on.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_overlap_determinant_law);
USES (quantity, multiindex_pivot_law);
USES (quantity, multiindex_pivot_quadrant);

/*
 * Two vectors (a, b) and (c, d) of the frame's rows: the part of the second
 * row orthogonal to the first has the square f - h^2/g, and det G is the
 * product of both.
 */
static enum truth
elimination (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b c d",
                        "(c - a*(a*c + b*d)/(a^2 + b^2))^2 + (d - b*(a*c + "
                        "b*d)/(a^2 + b^2))^2",
                        "c^2 + d^2 - (a*c + b*d)^2/(a^2 + b^2)"),
        identity_check ("g h f", "g*(f - h^2/g)", "g*f - h^2"));
}

/*
 * The means of y^(2n), y of shapes r-1 and d-r, and of the product's n-th
 * power grow by the same factor from n to n + 1; laws on [0, 1] with the same
 * moments are one.
 */
static enum truth
duplication (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "r d n", "((r - 1 + 2*n)*(r + 2*n))/((d - 1 + 2*n)*(d + 2*n))",
        "((r/2 + n)/(d/2 + n))*(((r - 1)/2 + n)/((d - 1)/2 + n))");
}

/* r - k = 1: P = 1 - (1-x)^((d-r)/2), here with d - r even. */
static enum truth
last_but_one (struct certificate *certificate)
{
    static const char *const values[] = { "1/3", "1/137" };
    enum truth truth = PROVED;
    fmpq_t p;
    char at[64];
    slong k, b;
    int i;

    (void) certificate;
    fmpq_init (p);
    for (k = 1; k <= 5; k++)
        for (b = 1; b <= 20; b++)
            for (i = 0; i < 2; i++) {
                fmpq_set_str (p, values[i], 10);
                fmpq_sub_si (p, p, 1);
                fmpq_neg (p, p);
                fmpq_pow_si (p, p, b);
                fmpq_sub_si (p, p, 1);
                fmpq_neg (p, p);
                snprintf (at, sizeof at, "%ld %ld %ld %s", (long) k,
                          (long) (k + 1), (long) (k + 1 + 2 * b), values[i]);
                truth = weaker (
                    truth,
                    evaluates_to (&multiindex_pivot_law_quantity, at, p));
            }
    fmpq_clear (p);
    return truth;
}

/* r = 2: the root y of the determinant has P (y <= x) = 1 - (1-x)^(d-2). */
static enum truth
two_vectors (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t p;
    char at[64];
    slong d, n;

    (void) certificate;
    fmpq_init (p);
    for (d = 3; d <= 40; d += 4)
        for (n = 2; n <= 20; n += 6) {
            fmpq_set_si (p, n - 1, (ulong) n);
            fmpq_pow_si (p, p, d - 2);
            fmpq_sub_si (p, p, 1);
            fmpq_neg (p, p);
            snprintf (at, sizeof at, "2 %ld 1/%ld", (long) d, (long) (n * n));
            truth = weaker (
                truth,
                evaluates_to (&multiindex_overlap_determinant_law_quantity, at,
                              p));
        }
    fmpq_clear (p);
    return truth;
}

/*
 * r = 3, d = 2b + 3: the second pivot exceeds 1/9 with probability (8/9)^b,
 * whatever the first does: quadrants 1 and 3 add up to that, and all four to
 * one.
 */
static enum truth
quadrants (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t all, beyond, one;
    fmpq_t y;
    char at[64];
    slong b, k;

    (void) certificate;
    arb_init (all);
    arb_init (beyond);
    arb_init (one);
    fmpq_init (y);
    for (b = 2; b <= 20; b += 6) {
        arb_set_si (all, -1);
        fmpq_set_si (y, 8, 9);
        fmpq_pow_si (y, y, b);
        arb_set_fmpq (beyond, y, 300);
        arb_neg (beyond, beyond);
        for (k = 0; k < 4; k++) {
            snprintf (at, sizeof at, "3 %ld 1/7 1/9 %ld", (long) (2 * b + 3),
                      (long) k);
            if (!evaluate_at (one, &multiindex_pivot_quadrant_quantity, at,
                              40))
                truth = UNDECIDED;
            arb_add (all, all, one, 300);
            if (k % 2 == 1)
                arb_add (beyond, beyond, one, 300);
        }
        arb_zero (one);
        truth = weaker (
            truth, weaker (is_near (all, one, 35), is_near (beyond, one, 35)));
    }
    arb_clear (all);
    arb_clear (beyond);
    arb_clear (one);
    fmpq_clear (y);
    return truth;
}

static const struct step steps[] = {
    { "elimination",
      "the pivot is the squared length of what of a row is orthogonal to the "
      "row before, and \\det G the product of pivots",
      "derived here", BY_ALGEBRA, elimination, NULL },
    { "duplication",
      "all moments of \\sqrt{\\det G} are those of the Beta law of r-1 and "
      "d-r, by induction",
      "derived here", BY_ALGEBRA, duplication, NULL },
    { "last but one",
      "k = r-1: P = 1 - (1-x)^{(d-r)/2}, for d-r \\le 40 even: the ball holds "
      "the rational",
      "derived here", BY_RATIONALS, last_but_one, NULL },
    { "two vectors",
      "r = 2: P(\\det G \\le x^2) = 1 - (1-x)^{d-2} at rational x",
      "derived here", BY_RATIONALS, two_vectors, NULL },
    { "quadrants",
      "r = 3: two of the chances add up to (8/9)^{(d-3)/2}, all four to 1, to "
      "35 digits",
      "derived here", BY_INTERVALS, quadrants, NULL },
};

PROOF (multiindex_pivot_law) = { STEPS (steps) };
