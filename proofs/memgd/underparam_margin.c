/*
 * Three tokens in the plane, signed keys a_x with a_1 + a_2 + a_3 = 0.  At the
 * minimum of sum p_x log (1 + e^-m_x) the gradient sum p_x a_x / (1 + e^m_x)
 * vanishes; the only relation of the keys has equal coefficients, so that all
 * pushes p_x / (1 + e^m_x) are one number l, and sum m_x = 0 says that the
 * product of e^m_x = p_x / l - 1 is 1.
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

USES (quantity, memgd_underparam_multiplier);
USES (quantity, memgd_underparam_margin);
USES (quantity, memgd_underparam_error);
USES (quantity, memgd_underparam_excess);

enum { PREC = 256 };

/* p_1 = p, p_2 = q, p_3 = 1 - p - q. */
static enum truth
equation (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p l", "p/(1 + (p/l - 1))", "l"),
        identity_check ("p q l", "l^3 - (p - l)*(q - l)*(1 - p - q - l)",
                        "2*l^3 - l^2 + (p*q + (p + q)*(1 - p - q))*l"
                        " - p*q*(1 - p - q)"));
}

/* From t to t + h < p_3, with u, v, w > 0 for the p_x - t - h, the difference
   is a sum of positive terms. */
static enum truth
unique_root (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("t h u v w",
                           "(t + h)^3 - u*v*w"
                           " - (t^3 - (u + h)*(v + h)*(w + h))",
                           "h*(3*t^2 + 3*t*h + h^2 + u*v + u*w + v*w"
                           " + h*(u + v + w) + h^2)");
}

/* l < p_2 / 2 exactly when the cubic is positive at p_2 / 2 (if p_2 / 2 >=
   p_3, then l < p_3 is enough, and p_2 / 2 >= p_3 makes it positive). */
static enum truth
harmonic_mean (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p q r",
                                   "(q/2)^3 - (p - q/2)*(q - q/2)*(r - q/2)",
                                   "q/4*(p + r)*(q - 2*p*r/(p + r))"),
                   identity_check ("A B", "1/A - 2/(1 + B)",
                                   "(1 + B - 2*A)/(A*(1 + B))"));
}

/*
 * h (a) = (1 + 3^a) / 2^a = 2^-a + (3/2)^a has the second derivative
 * (log 2)^2 2^-a + (log 3/2)^2 (3/2)^a > 0 and h (0) = h (1) = 2: it is
 * strictly convex, below 2 between and above 2 beyond.
 */
static enum truth
transition (struct certificate *certificate)
{
    static const char *const below[] = { "1/1000000", "1/3", "1/2",
                                         "999999/1000000" },
                             *const above[] = { "1000001/1000000", "7/5", "2",
                                                "20" };
    enum truth truth = identity_check ("x", "(1 + 3)/2 - 2", "0");
    fmpq_t a, half;
    arb_t log2, log32, h, part;
    int i;

    (void) certificate;
    fmpq_init (a);
    fmpq_init (half);
    arb_init (log2);
    arb_init (log32);
    arb_init (h);
    arb_init (part);
    arb_const_log2 (log2, PREC);
    arb_log_ui (log32, 3, PREC);
    arb_sub (log32, log32, log2, PREC);
    truth = weaker (truth, weaker (is_positive (log2), is_positive (log32)));
    for (i = 0; i < 8; i++) {
        fmpq_set_str (a, i < 4 ? below[i] : above[i - 4], 10);
        fmpq_set_si (half, 3, 2);
        arb_set_fmpq (h, half, PREC);
        arb_pow_fmpq (h, h, a, PREC);
        fmpq_neg (a, a);
        arb_set_ui (part, 2);
        arb_pow_fmpq (part, part, a, PREC);
        arb_add (h, h, part, PREC);
        arb_sub_ui (h, h, 2, PREC);
        if (i < 4)
            arb_neg (h, h);
        truth = weaker (truth, is_positive (h));
    }
    fmpq_clear (a);
    fmpq_clear (half);
    arb_clear (log2);
    arb_clear (log32);
    arb_clear (h);
    arb_clear (part);
    return truth;
}

/* l = 3/22 for p = (6, 3, 2)/11: p / l - 1 = 3, 1, 1/3; l = 1/6 for equal
   ones. */
static enum truth
boundary (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (5), *l = v, *product = v + 4;
    enum truth truth;
    arb_t log3;
    slong x;

    (void) certificate;
    arb_init (log3);
    fmpq_set_si (l, 3, 22);
    fmpq_set_si (v + 1, 6, 11);
    fmpq_set_si (v + 2, 3, 11);
    fmpq_set_si (v + 3, 2, 11);
    fmpq_one (product);
    for (x = 1; x <= 3; x++) {
        fmpq_div (v + x, v + x, l);
        fmpq_sub_si (v + x, v + x, 1);
        fmpq_mul (product, product, v + x);
    }
    truth = fmpq_is_one (product) && fmpq_is_one (v + 2)
                    && fmpz_equal_si (fmpq_numref (v + 1), 3)
                    && fmpz_is_one (fmpq_denref (v + 1))
                ? PROVED
                : DISPROVED;
    truth = weaker (
        truth, evaluates_to (&memgd_underparam_multiplier_quantity, "1", l));
    fmpq_zero (v + 1);
    truth = weaker (
        truth, evaluates_to (&memgd_underparam_margin_quantity, "1 2", v + 1));
    fmpq_set_si (v + 1, 1, 6);
    truth = weaker (truth, evaluates_to (&memgd_underparam_multiplier_quantity,
                                         "0", v + 1));
    arb_log_ui (log3, 3, PREC);
    truth = weaker (truth, evaluates_near (&memgd_underparam_margin_quantity,
                                           "1 1", log3, 28));
    arb_neg (log3, log3);
    truth = weaker (truth, evaluates_near (&memgd_underparam_margin_quantity,
                                           "1 3", log3, 28));
    arb_clear (log3);
    _fmpq_vec_clear (v, 5);
    return truth;
}

/* Set P to the cubic for the integer exponent A, in units of p_1. */
static void
set_cubic (fmpq_poly_t f, fmpq_t third, slong a)
{
    fmpq *v = _fmpq_vec_init (4), *q = v, *r = v + 1, *e = v + 2;

    fmpq_set_si (q, 1, 2);
    fmpq_pow_si (q, q, a);
    fmpq_set_si (r, 1, 3);
    fmpq_pow_si (r, r, a);
    fmpq_set (third, r);
    fmpq_mul (e, q, r);
    fmpq_neg (v + 3, e);
    fmpq_poly_set_coeff_fmpq (f, 0, v + 3);
    fmpq_add (e, e, q);
    fmpq_add (e, e, r);
    fmpq_poly_set_coeff_fmpq (f, 1, e);
    fmpq_add (e, q, r);
    fmpq_add_si (e, e, 1);
    fmpq_neg (e, e);
    fmpq_poly_set_coeff_fmpq (f, 2, e);
    fmpq_poly_set_coeff_si (f, 3, 2);
    _fmpq_vec_clear (v, 4);
}

/* The exponent A: one root by Sturm's theorem, in a partition of width 1e-25,
   which holds the quantity's ball. */
static enum truth
isolated_root (slong a)
{
    fmpq *v = _fmpq_vec_init (4), *third = v, *zero = v + 1, *width = v + 2,
         *sum = v + 3;
    enum truth truth = UNDECIDED;
    fmpq_poly_t f;
    fmpq_t point;
    arb_t l, low;

    fmpq_poly_init (f);
    fmpq_init (point);
    arb_init (l);
    arb_init (low);
    set_cubic (f, third, a);
    fmpq_set_si (width, 1, 2);
    fmpq_pow_si (width, width, 90);
    if (evaluate_point (l, &memgd_underparam_multiplier_quantity,
                        (fmpq_set_si (sum, a, 1), sum), 40)
        && sturm_count (f, zero, third) == 1) {
        /* In units of p_1 = 1 / sum x^-a. */
        fmpq_set_si (sum, 1, 2);
        fmpq_pow_si (sum, sum, a);
        fmpq_add (sum, sum, third);
        fmpq_add_si (sum, sum, 1);
        arb_set_fmpq (low, sum, PREC);
        arb_mul (l, l, low, PREC);
        arf_get_fmpq (point, arb_midref (l));
        fmpq_sub (zero, point, width);
        fmpq_add (point, point, width);
        truth = sturm_count (f, zero, point) == 1 ? PROVED : DISPROVED;
    }
    fmpq_poly_clear (f);
    fmpq_clear (point);
    arb_clear (l);
    arb_clear (low);
    _fmpq_vec_clear (v, 4);
    return truth;
}

static enum truth
isolated_roots (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong a;

    (void) certificate;
    for (a = 1; a <= 6; a++)
        truth = weaker (truth, isolated_root (a));
    return truth;
}

/* Any two of the keys (1, 0), (0, 1), (-1, -1) are independent, so some w is
   positive on both; on all three it cannot be, as they sum to zero. */
static enum truth
drop_one (struct certificate *certificate)
{
    static const slong keys[3][2] = { { 1, 0 }, { 0, 1 }, { -1, -1 } },
                       w[3][2] = { { -2, 1 }, { 1, -2 }, { 1, 1 } };
    enum truth truth = PROVED;
    slong x, dropped;

    (void) certificate;
    for (dropped = 0; dropped < 3; dropped++)
        for (x = 0; x < 3; x++) {
            slong m = keys[x][0] * w[dropped][0] + keys[x][1] * w[dropped][1];
            if ((x != dropped) != (m > 0))
                truth = DISPROVED;
        }
    for (x = 0; x < 2; x++)
        if (keys[0][x] + keys[1][x] + keys[2][x] != 0)
            truth = DISPROVED;
    return truth;
}

/* For integer exponents above one the excess is exactly zero and the error
   p_3; below one p_2 is lost too. */
static enum truth
errors (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (3);
    arb_t p2, p3;
    char at[16];
    slong a;

    (void) certificate;
    arb_init (p2);
    arb_init (p3);
    for (a = 2; a <= 5; a++) {
        fmpq_set_si (v, 1, 2);
        fmpq_pow_si (v, v, a);
        fmpq_set_si (v + 1, 1, 3);
        fmpq_pow_si (v + 1, v + 1, a);
        fmpq_add (v, v, v + 1);
        fmpq_add_si (v, v, 1);
        fmpq_div (v + 1, v + 1, v);
        snprintf (at, sizeof at, "%ld", (long) a);
        truth = weaker (
            truth, evaluates_to (&memgd_underparam_error_quantity, at, v + 1));
        truth = weaker (truth, evaluates_to (&memgd_underparam_excess_quantity,
                                             at, v + 2));
    }
    arb_sqrt_ui (p2, 2, PREC);
    arb_inv (p2, p2, PREC);
    arb_sqrt_ui (p3, 3, PREC);
    arb_inv (p3, p3, PREC);
    arb_add (p3, p3, p2, PREC);
    arb_add_ui (p2, p3, 1, PREC);
    arb_div (p3, p3, p2, PREC);
    truth = weaker (truth, evaluates_near (&memgd_underparam_error_quantity,
                                           "1/2", p3, 28));
    arb_clear (p2);
    arb_clear (p3);
    _fmpq_vec_clear (v, 3);
    return truth;
}

static const struct step steps[] = {
    { "equation",
      "p_x/(1 + e^{m_x}) = l, e^{m_x} = p_x/l - 1, \\prod_x (p_x/l - 1) = 1 "
      "is 2l^3 - l^2 + e_2 l - e_3 = 0 when \\sum_x p_x = 1",
      "derived here", BY_ALGEBRA, equation, NULL },
    { "one root",
      "l^3 - \\prod_x (p_x - l) grows on (0, p_3): differences are sums of "
      "positive terms; it is negative at 0, positive at p_3",
      "derived here", BY_ALGEBRA, unique_root, NULL },
    { "harmonic mean",
      "the cubic at p_2/2 is p_2 (p_1 + p_3)/4 times p_2 less the harmonic "
      "mean of p_1, p_3: m_2 > 0 exactly when that is positive; for "
      "x^{-\\alpha} when 1 + 3^\\alpha > 2^{1+\\alpha}",
      "derived here", BY_ALGEBRA, harmonic_mean, NULL },
    { "transition",
      "2^{-\\alpha} + (3/2)^\\alpha is strictly convex and 2 at 0 and 1: 1 + "
      "3^\\alpha > 2^{1+\\alpha} for \\alpha > 1, < for 0 < \\alpha < 1",
      "derived here", BY_INTERVALS, transition, NULL },
    { "boundary",
      "\\alpha = 1: l = 3/22, p_x/l - 1 = 3, 1, 1/3, margins \\log 3, 0, "
      "-\\log 3; \\alpha = 0: l = 1/6; as the quantities have it",
      "derived here", BY_RATIONALS, boundary, NULL },
    { "Sturm",
      "\\alpha = 1, ..., 6: one root in (0, p_3], within 2^{-90} of the "
      "quantity's",
      "derived here", BY_ALGEBRA, isolated_roots, NULL },
    { "drop one",
      "keys that sum to zero cannot all have positive margins, and any two "
      "can: the least error is the least p_x",
      "derived here", BY_RATIONALS, drop_one, NULL },
    { "errors",
      "\\alpha = 2, ..., 5: the error is p_3, the excess 0; \\alpha = 1/2: "
      "the error is p_2 + p_3",
      "derived here", BY_RATIONALS, errors, NULL },
};

PROOF (memgd_underparam_margin) = { STEPS (steps) };
