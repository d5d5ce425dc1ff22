/*
 * b_m = C (2m, m) / 4^m falls by (2m + 1)/(2m + 2).  Its sums telescope, and m
 * b_m^2 grows from b_1^2 = 1/4 on, so that they are at least sqrt M: the
 * sign's sum of k a_k^2 has no limit.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, multiindex_sign_slope_sum);

enum { PREC = 200 };

/* 2 (M+1) b_{M+1} - 2 M b_M = b_M. */
static enum truth
telescopes (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("M b", "2*(M+1)*b*(2*M+1)/(2*M+2) - 2*M*b", "b");
}

/* k ((k-2)!!)^2/k! = b_m, k = 2m + 1: both are 1 at m = 0, and the ratio of
   neighbours is the same. */
static enum truth
same_ratio (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m", "(2*m+1)^2/((2*m+1)*(2*m+2))",
                           "(2*m+1)/(2*m+2)");
}

/* (m+1) b_{m+1}^2 / (m b_m^2) - 1 = 1 / (4 m (m+1)). */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m", "(m+1)*(2*m+1)^2/(m*(2*m+2)^2) - 1",
                           "1/(4*m*(m+1))");
}

/* The balls, against rational sums, and above (2/pi) sqrt M. */
static enum truth
balls (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong m;
    char at[16];
    fmpq_t b, sum, ratio;
    arb_t value, t;

    (void) certificate;
    fmpq_init (b);
    fmpq_init (sum);
    fmpq_init (ratio);
    arb_init (value);
    arb_init (t);
    fmpq_one (b);
    for (m = 0; m < 60; m++) {
        fmpq_add (sum, sum, b);
        fmpq_set_si (ratio, 2 * m + 1, (ulong) (2 * m + 2));
        fmpq_mul (b, b, ratio);
        arb_set_fmpq (value, sum, PREC);
        arb_const_pi (t, PREC);
        arb_div (value, value, t, PREC);
        arb_mul_2exp_si (value, value, 1);
        snprintf (at, sizeof at, "%ld", (long) (2 * m + 1 + m % 2));
        truth =
            weaker (truth, evaluates_near (&multiindex_sign_slope_sum_quantity,
                                           at, value, 30));
        arb_set_fmpq (value, sum, PREC);
        arb_mul (value, value, value, PREC);
        arb_set_si (t, m + 1);
        truth = weaker (truth, is_at_most (t, value));
    }
    fmpq_clear (b);
    fmpq_clear (sum);
    fmpq_clear (ratio);
    arb_clear (value);
    arb_clear (t);
    return truth;
}

static const struct step steps[] = {
    { "terms", "k ((k-2)!!)^2/k! = \\binom{2m}{m} 4^{-m}, k = 2m + 1",
      "derived here", BY_ALGEBRA, same_ratio, NULL },
    { "telescopes", "\\sum_{m < M} b_m = 2 M b_M", "derived here", BY_ALGEBRA,
      telescopes, NULL },
    { "no limit",
      "m b_m^2 grows with m, so 2 M b_M \\ge \\sqrt M: E f'^2 is infinite",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "balls",
      "M = 1, ..., 60: the balls hold (2/\\pi) \\sum b_m, at least "
      "(2/\\pi) \\sqrt M",
      "derived here", BY_INTERVALS, balls, NULL },
};

PROOF (multiindex_sign_slope_sum) = { STEPS (steps) };
