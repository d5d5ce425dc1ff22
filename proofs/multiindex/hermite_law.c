/*
 * Let b_m = C (2m, m) / 4^m and x_m = pi (m + 1/4) b_m^2.  Then x_m grows, and
 * x_m / (1 - 1/(32 m^2)) falls.  Both tend to 1: b_m is 2/pi times the
 * integral I_2m of sin^2m from 0 to pi/2, I_{2m+1} = 1/((2m + 1) b_m), and as
 * the I_n fall, (pi/2) b_{m+1} <= 1/((2m + 1) b_m) <= (pi/2) b_m.  So
 *
 *     1 - 1/(32 m^2) <= x_m <= 1,
 *
 * and a_k, a constant times the root of b_m, has a relative error of at most
 * 1/(100 m^2).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, multiindex_hermite);
USES (quantity, multiindex_hermite_law);

/* x grows: (4m+5)(2m+1)^2 - (4m+1)(2m+2)^2 = 1. */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m", "(4*m+5)*(2*m+1)^2 - (4*m+1)*(2*m+2)^2", "1");
}

/* x_m / (1 - 1/(32 m^2)) falls: with q (m) = 32 m^2 - 1 over m^2 it is
   (4m+5)(2m+1)^2 q(m) <= (4m+1)(2m+2)^2 q(m+1) for m >= 1, a polynomial. */
static enum truth
falls (struct certificate *certificate)
{
    static const slong factors[][3] = { { 5, 4, 0 },
                                        { 1, 2, 0 },
                                        { 1, 2, 0 } };
    enum truth truth;
    fmpq_poly_t left, right, t;
    fmpq *one = _fmpq_vec_init (1);
    size_t i;

    (void) certificate;
    fmpq_poly_init (left);
    fmpq_poly_init (right);
    fmpq_poly_init (t);
    fmpq_one (one);
    fmpq_poly_one (left);
    for (i = 0; i < 3; i++) {
        fmpq_poly_zero (t);
        fmpq_poly_set_coeff_si (t, 0, factors[i][0]);
        fmpq_poly_set_coeff_si (t, 1, factors[i][1]);
        fmpq_poly_mul (left, left, t);
    }
    /* (32 m^2 - 1)(m + 1)^2 */
    fmpq_poly_set_str (t, "5  -1 -2 31 64 32");
    fmpq_poly_mul (left, left, t);
    /* (4m + 1)(2m + 2)^2 = 4 + 24 m + 36 m^2 + 16 m^3 */
    fmpq_poly_set_str (right, "4  4 24 36 16");
    /* (32 (m+1)^2 - 1) m^2 */
    fmpq_poly_set_str (t, "5  0 0 31 64 32");
    fmpq_poly_mul (right, right, t);
    fmpq_poly_sub (right, right, left);
    truth =
        sturm_positive (right, one, NULL,
                        certificate_begin (certificate, "falls", "", "cuts"));
    fmpq_poly_clear (left);
    fmpq_poly_clear (right);
    fmpq_poly_clear (t);
    _fmpq_vec_clear (one, 1);
    return truth;
}

/* The ratio of the balls is within 1/(100 m^2) of 1. */
static enum truth
balls (struct certificate *certificate)
{
    static const char *const points[] = { "1 2",   "1 4",     "1 10",
                                          "1 138", "1 10000", "2 3",
                                          "2 5",   "2 137",   "2 1000001" };
    enum truth truth = PROVED;
    size_t i;
    arb_t a, law, bound;

    (void) certificate;
    arb_init (a);
    arb_init (law);
    arb_init (bound);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        slong k = atol (points[i] + 2);
        if (!evaluate_at (a, &multiindex_hermite_quantity, points[i], 40)
            || !evaluate_at (law, &multiindex_hermite_law_quantity, points[i],
                             40))
            truth = weaker (truth, UNDECIDED);
        arb_div (a, a, law, 200);
        arb_sub_ui (a, a, 1, 200);
        arb_abs (a, a);
        arb_set_si (bound, k / 2);
        arb_mul (bound, bound, bound, 200);
        arb_mul_si (bound, bound, 100, 200);
        arb_inv (bound, bound, 200);
        truth = weaker (truth, is_at_most (a, bound));
    }
    arb_clear (a);
    arb_clear (law);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "grows", "\\pi(m + 1/4) b_m^2 grows with m, to its limit 1",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "falls",
      "(m + 1/4) b_m^2/(1 - 1/(32 m^2)) falls for m \\ge 1: so the law errs "
      "by "
      "at most 1/(100 m^2)",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "balls", "the balls keep to it at 9 orders from 2 to 10^6",
      "derived here", BY_INTERVALS, balls, NULL },
};

PROOF (multiindex_hermite_law) = { STEPS (steps) };
