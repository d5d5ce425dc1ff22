/*
 * The spectrum of A = diag (p) - p p^T, sum p = 1.  Where x is none of the
 * p_j, det (A - x) is prod (p_j - x) times 1 - sum p_j^2 / (p_j - x); the sum
 * grows with x between its poles, so that one zero lies in each gap.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_three_class_curvature);
USES (quantity, imbalance_zipf_curvature);

/* Two and three classes, for all p. */
static enum truth
determinants (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p r x", "(p - x - p^2)*(r - x - r^2) - p^2*r^2",
                        "(p - x)*(r - x)*(1 - p^2/(p - x) - r^2/(r - x))"),
        identity_check ("p r s x",
                        "(p - x - p^2)*((r - x - r^2)*(s - x - s^2) - r^2*s^2)"
                        " + p*r*(-p*r*(s - x - s^2) - r*s*p*s)"
                        " - p*s*(p*r*r*s + p*s*(r - x - r^2))",
                        "(p - x)*(r - x)*(s - x)"
                        "*(1 - p^2/(p - x) - r^2/(r - x) - s^2/(s - x))"));
}

/*
 * From n classes to one more, of probability p.  The determinant is linear in
 * the last row, which is (p - x) times a unit vector less p times all the
 * probabilities: the first part gives (p - x) det, det = D F that of the n.
 * In the second, a row (p_i - x) e_i - p_i (p_1, p_2, ...) less p_i / p times
 * the last is (p_i - x) e_i, which leaves D, the product of the p_i - x, times
 * -p^2.
 */
static enum truth
bordered (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("L s t p", "(L - s*t) - (s/p)*(-p*t)", "L"),
                   identity_check ("D F p x", "(p - x)*(D*F) - p^2*D",
                                   "D*(p - x)*(F - p^2/(p - x))"));
}

/* Set A to diag (p) - p p^T - x for N rationals p. */
static void
shifted (fmpq_mat_t a, const fmpq *p, const fmpq_t x, slong n)
{
    slong i, j;

    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            fmpq *entry = fmpq_mat_entry (a, i, j);
            fmpq_mul (entry, p + i, p + j);
            fmpq_neg (entry, entry);
            if (i == j) {
                fmpq_add (entry, entry, p + i);
                fmpq_sub (entry, entry, x);
            }
        }
}

/* Larger matrices at rational x. */
static enum truth
at_points (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong n, i;
    fmpq *p = _fmpq_vec_init (12), *det = p + 8, *product = p + 9,
         *sum = p + 10, *x = p + 11;
    fmpq_t gap;

    (void) certificate;
    fmpq_init (gap);
    for (n = 4; n <= 8; n++) {
        fmpq_mat_t a;
        fmpq_mat_init (a, n, n);
        fmpq_set_si (x, 7, (ulong) (100 + n));
        fmpq_one (product);
        fmpq_one (sum);
        for (i = 0; i < n; i++) {
            fmpq_set_si (p + i, 2 * i + 3, (ulong) (n * n + 7 * i));
            fmpq_sub (gap, p + i, x);
            fmpq_mul (product, product, gap);
            fmpq_div (gap, p + i, gap);
            fmpq_mul (gap, gap, p + i);
            fmpq_sub (sum, sum, gap);
        }
        shifted (a, p, x, n);
        fmpq_mat_det (det, a);
        fmpq_mul (product, product, sum);
        if (!fmpq_equal (det, product))
            truth = DISPROVED;
        fmpq_mat_clear (a);
    }
    fmpq_clear (gap);
    _fmpq_vec_clear (p, 12);
    return truth;
}

static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p x h", "p^2/(p - x - h) - p^2/(p - x)",
                           "h*p^2/((p - x - h)*(p - x))");
}

/* det (x - A) = x (x^2 - T x + 3 p r s) for s = 1 - p - r. */
static enum truth
three_classes (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "p r x",
        "(p - x)*(r - x)*(1 - p - r - x) - p^2*(r - x)*(1 - p - r - x)"
        " - r^2*(p - x)*(1 - p - r - x) - (1 - p - r)^2*(p - x)*(r - x)",
        "-x*(x^2 - (1 - p^2 - r^2 - (1 - p - r)^2)*x"
        " + 3*p*r*(1 - p - r))");
}

/* Set ONE and TWO to the traces of A and of A^2 for Zipf's law on C classes:
   1 - S_2 and S_2 - 2 S_3 + S_2^2, S_m = sum p^m. */
static void
traces (fmpq_t one, fmpq_t two, slong c)
{
    fmpq *v = _fmpq_vec_init (4), *h = v, *second = v + 1, *third = v + 2,
         *x = v + 3;
    slong k;

    for (k = 1; k <= c; k++) {
        fmpq_set_si (x, 1, (ulong) k);
        fmpq_add (h, h, x);
        fmpq_set_si (x, 1, (ulong) (k * k));
        fmpq_add (second, second, x);
        fmpq_set_si (x, 1, (ulong) (k * k * k));
        fmpq_add (third, third, x);
    }
    fmpq_div (second, second, h);
    fmpq_div (second, second, h);
    fmpq_div (third, third, h);
    fmpq_div (third, third, h);
    fmpq_div (third, third, h);
    fmpq_one (one);
    fmpq_sub (one, one, second);
    fmpq_mul (two, second, second);
    fmpq_add (two, two, second);
    fmpq_sub (two, two, third);
    fmpq_sub (two, two, third);
    _fmpq_vec_clear (v, 4);
}

static enum truth
power_sums (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, i;
    fmpq_t one, two;
    arb_t x, sum, squares;
    char at[48];

    (void) certificate;
    fmpq_init (one);
    fmpq_init (two);
    arb_init (x);
    arb_init (sum);
    arb_init (squares);
    for (c = 2; c <= 24; c++) {
        arb_zero (sum);
        arb_zero (squares);
        for (i = 1; i <= c; i++) {
            snprintf (at, sizeof at, "%ld %ld", (long) c, (long) i);
            if (!evaluate_at (x, &imbalance_zipf_curvature_quantity, at, 40))
                truth = weaker (truth, UNDECIDED);
            arb_add (sum, sum, x, 256);
            arb_addmul (squares, x, x, 256);
        }
        traces (one, two, c);
        arb_set_fmpq (x, one, 256);
        truth = weaker (truth, is_near (sum, x, 30));
        arb_set_fmpq (x, two, 256);
        truth = weaker (truth, is_near (squares, x, 30));
    }
    fmpq_clear (one);
    fmpq_clear (two);
    arb_clear (x);
    arb_clear (sum);
    arb_clear (squares);
    return truth;
}

/* p = r = s = 1/3: both are 1/3; p = 1/2, r = 1/4: 1/4 and 3/8 = c p q. */
static enum truth
rational_cases (struct certificate *certificate)
{
    static const struct {
        const char *at, *value;
    } cases[] = { { "1/3 1/3 1", "1/3" },
                  { "1/3 1/3 2", "1/3" },
                  { "1/2 1/4 1", "3/8" },
                  { "1/2 1/4 2", "1/4" } };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (value, cases[i].value, 10);
        truth = weaker (
            truth, evaluates_to (&imbalance_three_class_curvature_quantity,
                                 cases[i].at, value));
    }
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "determinants",
      "c = 2, 3: \\det(A - x) = \\prod(p_j - x) (1 - \\sum p_j^2/(p_j - x))",
      "derived here", BY_ALGEBRA, determinants, NULL },
    { "one class more",
      "D F \\to (p - x) D F - p^2 D = D (p - x) (F - p^2/(p - x)), for every "
      "number of classes",
      "derived here", BY_ALGEBRA, bordered, NULL },
    { "at points", "c = 4, ..., 8: the same at rational p and x",
      "derived here", BY_RATIONALS, at_points, NULL },
    { "grows",
      "\\sum p_j^2/(p_j - x) grows between its poles: one zero in each gap",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "three classes",
      "s = 1 - p - r: \\det(A - x) = -x (x^2 - T x + 3 p r s)", "derived here",
      BY_ALGEBRA, three_classes, NULL },
    { "power sums",
      "c = 2, ..., 24: the eigenvalues and their squares sum to the rational "
      "traces",
      "derived here", BY_RATIONALS, power_sums, NULL },
    { "rational cases", "three classes: 1/3, 1/3; 3/8, 1/4", "derived here",
      BY_RATIONALS, rational_cases, NULL },
};

PROOF (imbalance_softmax_curvature) = { STEPS (steps) };
