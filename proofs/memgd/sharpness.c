/*
 * The Hessian of two tokens' loss is 2 (g a a^T + h b b^T) on the one
 * direction of outputs that matters, with g = p s_1 (1 - s_1) and
 * h = q s_2 (1 - s_2): a = (1, 0), b = (c, d), c^2 + d^2 = 1; the 2 is the
 * square of u_1 - u_2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, memgd_sharpness);
USES (quantity, memgd_sharpness_path);

/* Trace and determinant of that matrix, and its discriminant. */
static enum truth
eigenvalues (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("g h c d",
                                "2*(g + h*c^2)*2*h*d^2 - (2*h*c*d)^2",
                                "4*g*h*d^2"),
                identity_check ("g h c d", "2*(g + h*c^2) + 2*h*d^2",
                                "2*g + 2*h*(c^2 + d^2)")),
        identity_check ("g h c", "(g + h)^2 - 4*g*h*(1 - c^2)",
                        "(g - h)^2 + 4*c^2*g*h"));
}

/* With r^2 = 1 - 4 p q (1 - corr^2): (1 + r)/4 is a root at g = p/4, h = q/4,
   where the determinant is p q (1 - corr^2)/4. */
static enum truth
at_nought (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "r", "((1 + r)/4)^2 - (1 + r)/4*(1/2) + (1 - r^2)/16", "0");
}

/* s (1 - s) has the derivative s (1 - s) in s = e^m/(1 + e^m), and is 1/4 less
   a square. */
static enum truth
largest (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("s", "1/4 - s*(1 - s)", "(s - 1/2)^2"),
                   identity_check ("v w", "w/(1 + w) - v/(1 + v)",
                                   "(w - v)/((1 + v)*(1 + w))"));
}

/* Pythagorean points: corr and sqrt (1 - corr^2) are C/E and D/E, and the
   root of 1 - 4 p q (1 - corr^2) is rational. */
static const struct {
    slong p, n, c, d, e, value, over;
} points[] = {
    { 1, 2, 3, 4, 5, 2, 5 },
    { 21, 32, 3, 4, 5, 33, 80 },
    { 1, 2, -5, 12, 13, 9, 26 },
};
enum { POINTS = sizeof points / sizeof *points };

/* Set entry (I, J) of the Hessian in the four entries of W, row by row: the
   mean of (diag (s) - s s^T) x e e^T, s = (1/2, 1/2). */
static void
entry (fmpq_t value, int point, slong i, slong j)
{
    slong e = points[point].e, n = points[point].n, p = points[point].p;
    slong v[2][2] = { { e, 0 }, { points[point].c, points[point].d } };
    slong sum =
        p * v[0][i % 2] * v[0][j % 2] + (n - p) * v[1][i % 2] * v[1][j % 2];

    fmpq_set_si (value, i / 2 == j / 2 ? sum : -sum, (ulong) (4 * n * e * e));
}

/* Is VALUE/OVER I - H positive semidefinite and singular, and is it what the
   quantity says? */
static enum truth
full_matrix (int point, struct record *record)
{
    char at[64];
    enum truth truth;
    fmpq_mat_t gap;
    fmpq_t value, entries;
    slong i, j;

    fmpq_init (value);
    fmpq_init (entries);
    fmpq_mat_init (gap, 4, 4);
    fmpq_set_si (value, points[point].value, (ulong) points[point].over);
    for (i = 0; i < 4; i++)
        for (j = 0; j < 4; j++) {
            entry (entries, point, i, j);
            fmpq_neg (fmpq_mat_entry (gap, i, j), entries);
            if (i == j)
                fmpq_add (fmpq_mat_entry (gap, i, j),
                          fmpq_mat_entry (gap, i, j), value);
        }
    truth = psd_check (gap, record);
    fmpq_mat_det (entries, gap);
    if (!fmpq_is_zero (entries))
        truth = DISPROVED;
    snprintf (at, sizeof at, "%ld/%ld %ld/%ld", (long) points[point].p,
              (long) points[point].n, (long) points[point].c,
              (long) points[point].e);
    truth =
        weaker (truth, evaluates_to (&memgd_sharpness_quantity, at, value));
    snprintf (at, sizeof at, "%ld/%ld %ld/%ld 3 0", (long) points[point].p,
              (long) points[point].n, (long) points[point].c,
              (long) points[point].e);
    truth = weaker (truth,
                    evaluates_to (&memgd_sharpness_path_quantity, at, value));
    fmpq_clear (value);
    fmpq_clear (entries);
    fmpq_mat_clear (gap);
    return truth;
}

static enum truth
matrices (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char part[8];
    int i;

    for (i = 0; i < POINTS; i++) {
        snprintf (part, sizeof part, "%d", i);
        truth =
            weaker (truth, full_matrix (i, certificate_begin (certificate,
                                                              "full matrices",
                                                              part, "LDL")));
    }
    return truth;
}

static const struct step steps[] = {
    { "eigenvalues",
      "g = p s_1(1-s_1), h = q s_2(1-s_2): the two nonzero eigenvalues have "
      "the sum 2(g+h) and the product 4 g h (1-\\rho^2)",
      "derived here", BY_ALGEBRA, eigenvalues, NULL },
    { "at nought",
      "\\frac14(1+\\sqrt{1-4pq(1-\\rho^2)}) is the larger root at g = p/4, h "
      "= "
      "q/4",
      "derived here", BY_ALGEBRA, at_nought, NULL },
    { "largest there",
      "1/4 - s(1-s) = (s-1/2)^2: H(W) \\le H(0), a sum of squares with "
      "smaller weights; for any number of tokens H(0) = \\frac14 \\sum p e "
      "e^T times (u_1-u_2)(u_1-u_2)^T, of square 2",
      "derived here", BY_ALGEBRA, largest, NULL },
    { "full matrices",
      "at three points \\lambda I - H(0), 4 x 4 in the entries of W, is "
      "positive semidefinite and singular, and \\lambda is the quantity's "
      "exact value",
      "derived here", BY_CERTIFICATE, matrices, NULL },
};

PROOF (memgd_sharpness) = { STEPS (steps) };
