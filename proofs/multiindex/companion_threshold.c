/*
 * k unit vectors w_j with overlap beta, their mean direction w, and Psi =
 * sum_j <w, w_j>^p.  Along w cos + v sin, v a unit tangent with <v, w_j> =
 * x_j, the second derivative at w is p (p-1) m^(p-2) sum x_j^2 - p k m^p.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_companion_threshold);
USES (quantity, multiindex_companion_curvature);

/* Coefficients of t^0, t^1, t^2 of (m + x t - m t^2/2)^p, by induction: P is
   m^(p-2). */
static enum truth
second_order (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p m x P",
                        "m*(p*(p-1)/2*P*x^2 - p/2*P*m^2)"
                        " + x*p*P*m*x - m/2*P*m^2",
                        "(p+1)*p/2*P*m*x^2 - (p+1)/2*P*m^3"),
        identity_check ("p m x P", "m*(p*P*m*x) + x*P*m^2", "(p+1)*P*m^2*x"));
}

/* m = (1 + (k-1) beta)/sqrt (k (1 + (k-1) beta)). */
static enum truth
mean (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("k b", "(1 + (k-1)*b)^2/(k*(1 + (k-1)*b))",
                           "(1 + (k-1)*b)/k");
}

static enum truth
sign (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p k b", "(p-1)*(1-b) - (1 + (k-1)*b)",
                                   "(k+p-2)*((p-2)/(k+p-2) - b)"),
                   identity_check ("p k b m",
                                   "p*(p-1)*m^2*(1-b) - p*m^2*(1 + (k-1)*b)",
                                   "p*m^2*(k+p-2)*((p-2)/(k+p-2) - b)"));
}

/* For v in the span and tangent, sum_j <v, w_j> = 0, and sum_j <v, w_j>^2 is
   v^T (sum w_j w_j^T) v, whose eigenvalues are those of the Gram matrix: 1 +
   (k-1) beta, for w, and 1 - beta k - 1 times.  BETA = NUM / 7. */
static enum truth
gram_case (slong k, slong num)
{
    fmpq_mat_t gram;
    fmpq_poly_t characteristic, want, factor;
    fmpq_t beta, root;
    slong i, j;
    enum truth truth;

    fmpq_mat_init (gram, k, k);
    fmpq_poly_init (characteristic);
    fmpq_poly_init (want);
    fmpq_poly_init (factor);
    fmpq_init (beta);
    fmpq_init (root);
    fmpq_set_si (beta, num, 7);
    for (i = 0; i < k; i++)
        for (j = 0; j < k; j++)
            if (i == j)
                fmpq_one (fmpq_mat_entry (gram, i, j));
            else
                fmpq_set (fmpq_mat_entry (gram, i, j), beta);
    fmpq_mat_charpoly (characteristic, gram);
    fmpq_poly_set_coeff_si (factor, 1, 1);
    fmpq_sub_si (root, beta, 1);
    fmpq_poly_set_coeff_fmpq (factor, 0, root);
    fmpq_poly_pow (want, factor, (ulong) k - 1);
    fmpq_mul_si (root, beta, k - 1);
    fmpq_add_si (root, root, 1);
    fmpq_neg (root, root);
    fmpq_poly_set_coeff_fmpq (factor, 0, root);
    fmpq_poly_mul (want, want, factor);
    truth = fmpq_poly_equal (characteristic, want) ? PROVED : DISPROVED;
    fmpq_mat_clear (gram);
    fmpq_poly_clear (characteristic);
    fmpq_poly_clear (want);
    fmpq_poly_clear (factor);
    fmpq_clear (beta);
    fmpq_clear (root);
    return truth;
}

/* The coefficients are polynomials of degree k in beta at most: k + 1 values
   of it decide. */
static enum truth
gram (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong k, num;

    (void) certificate;
    for (k = 2; k <= 10; k++)
        for (num = 0; num <= k; num++)
            truth = weaker (truth, gram_case (k, num));
    return truth;
}

/* The exact curvature vanishes at the threshold, and there only. */
static enum truth
values (struct certificate *certificate)
{
    static const struct {
        const char *at, *place;
        slong num, den;
    } known[] = { { "4 2", "4 2 1/2", 1, 2 },      { "4 4", "4 4 1/3", 1, 3 },
                  { "6 3", "6 3 4/7", 4, 7 },      { "3 2", NULL, 1, 3 },
                  { "3 10", NULL, 1, 11 },         { "2 5", "2 5 0", 0, 1 },
                  { "10 13", "10 13 8/21", 8, 21 } };
    enum truth truth = PROVED;
    fmpq_t value, zero;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    fmpq_init (zero);
    for (i = 0; i < sizeof known / sizeof *known; i++) {
        fmpq_set_si (value, known[i].num, (ulong) known[i].den);
        truth = weaker (truth,
                        evaluates_to (&multiindex_companion_threshold_quantity,
                                      known[i].at, value));
        if (known[i].place != NULL)
            truth = weaker (
                truth, evaluates_to (&multiindex_companion_curvature_quantity,
                                     known[i].place, zero));
    }
    fmpq_clear (value);
    fmpq_clear (zero);
    return truth;
}

/* p = 4, k = 2, beta = 0: w = (1, 1)/sqrt 2 and Psi = cos^4 + sin^4 at an
   angle of a quarter, = 3/4 + cos (4 angle)/4, of second derivative 4. */
static enum truth
plane (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t four;

    (void) certificate;
    fmpq_init (four);
    fmpq_set_si (four, 4, 1);
    truth = weaker (
        evaluates_to (&multiindex_companion_curvature_quantity, "4 2 0", four),
        identity_check ("c s",
                        "(c^4 + s^4) - (3/4*(c^2+s^2)^2"
                        " + ((c^2-s^2)^2 - 4*c^2*s^2)/4)",
                        "0"));
    fmpq_clear (four);
    return truth;
}

static const struct step steps[] = {
    { "second order",
      "(m \\cos t + x \\sin t)^p = m^p + p m^{p-1} x t + (\\binom p2 m^{p-2} "
      "x^2 - \\frac p2 m^p) t^2 + O(t^3), by induction over p",
      "derived here", BY_ALGEBRA, second_order, NULL },
    { "mean", "k m^2 = 1 + (k-1)\\beta", "derived here", BY_ALGEBRA, mean,
      NULL },
    { "companions",
      "on the span the form \\sum_j \\langle v, w_j \\rangle^2 has the "
      "eigenvalues 1 + (k-1)\\beta, along the mean, and 1 - \\beta; all "
      "\\beta, k \\le 10",
      "derived here", BY_ALGEBRA, gram, NULL },
    { "sign",
      "(p-1)(1-\\beta) - (1 + (k-1)\\beta) = (k+p-2)(\\beta_c - \\beta), "
      "\\beta_c = (p-2)/(k+p-2), for all p, k",
      "derived here", BY_ALGEBRA, sign, NULL },
    { "a plane",
      "p = 4, k = 2, \\beta = 0: \\cos^4 + \\sin^4 has the second "
      "derivative 4 between the axes",
      "derived here", BY_ALGEBRA, plane, NULL },
    { "values", "1/3, 1/2, 1/3, 1/11, 4/7, and the curvature is 0 there",
      "derived here", BY_RATIONALS, values, NULL },
};

PROOF (multiindex_companion_threshold) = { STEPS (steps) };
