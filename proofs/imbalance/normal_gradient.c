/*
 * A sum of independent normal numbers with weights a, b is one with the weight
 * sqrt (a^2 + b^2), as the density of a pair depends on its length only; and
 * the squared length of a pair over 2 is exponential.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_normal_gradient);
USES (quantity, imbalance_normal_gradient_gamma);

/* (u, v) = (a x + b y, b x - a y) / sqrt (a^2 + b^2): lengths are kept, and
   areas. */
static enum truth
rotation (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("a b x y",
                        "((a*x + b*y)^2 + (b*x - a*y)^2)/(a^2 + b^2)",
                        "x^2 + y^2"),
        identity_check ("a b", "(a*(0 - a) - b*b)/(a^2 + b^2)", "0 - 1"));
}

/* S samples' squares: n weights a/n. */
static enum truth
variance (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s p n", "n*(1 - p)*(s/n)^2 + n*p*((s - 1)/n)^2",
                           "((1 - p)*s^2 + (1 - s)^2*p)/n");
}

/*
 * P_1 = 1 and P_{s+1} = 1 + int_0^x P_s: a pair more exceeds x by itself, or
 * leaves x - y, e^-x in all.  Both balls at some weights are e^-x P_s (x).
 */
static enum truth
pairs (struct certificate *certificate)
{
    fmpq_poly_t p;
    fmpq *v = _fmpq_vec_init (2), *x = v, *value = v + 1;
    enum truth truth = PROVED;
    arb_t wanted, part;
    slong s;
    char at[96];

    (void) certificate;
    fmpq_poly_init (p);
    arb_init (wanted);
    arb_init (part);
    fmpq_poly_one (p);
    for (s = 1; s <= 40; s++) {
        /* c = 3, n = 5, count = 2: squares of a_i add up to (4 + 4 + 3)/9,
           so that x = level 25 9 / (2 11); level = s / 6. */
        fmpq_set_si (x, 75 * s, 44);
        fmpq_poly_evaluate_fmpq (value, p, x);
        arb_set_fmpq (wanted, x, 256);
        arb_neg (wanted, wanted);
        arb_exp (wanted, wanted, 256);
        arb_set_fmpq (part, value, 256);
        arb_mul (wanted, wanted, part, 256);
        snprintf (at, sizeof at, "%ld/6 3 5 %ld 2", (long) s, (long) s);
        truth =
            weaker (truth, evaluates_near (&imbalance_normal_gradient_quantity,
                                           at, wanted, 25));
        truth = weaker (
            truth, evaluates_near (&imbalance_normal_gradient_gamma_quantity,
                                   at, wanted, 25));
        fmpq_poly_integral (p, p);
        fmpq_poly_set_coeff_si (p, 0, 1);
    }
    arb_clear (wanted);
    arb_clear (part);
    fmpq_poly_clear (p);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static const struct step steps[] = {
    { "rotation",
      "x, y \\mapsto (ax+by, bx-ay)/\\sqrt{a^2+b^2} keeps x^2 + y^2 and "
      "areas, "
      "so that ax + by is normal with variance a^2 + b^2, for all a, b",
      "derived here", BY_ALGEBRA, rotation, NULL },
    { "variance", "\\sum (a_i/n)^2 = Q/n for all c, n, \\pi", "derived here",
      BY_ALGEBRA, variance, NULL },
    { "pairs",
      "P_{s+1} = 1 + \\int_0^x P_s from P_1 = 1, s \\le 40: both balls are "
      "e^{-x} P_s(x) at weights summed by hand",
      "derived here", BY_INTERVALS, pairs, NULL },
};

PROOF (imbalance_normal_gradient) = { STEPS (steps) };
