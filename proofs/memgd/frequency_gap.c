/*
 * A step takes m to f (m) = m + x M / (a + e^m), a = M - 1, x = eta p.  f
 * grows with x, and with m where x <= 4 a / M: then more frequent tokens stay
 * ahead, by induction over steps.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_frequency_gap);
USES (quantity, memgd_margin_descent);

/* f' = 1 - x M v / (a + v)^2, v = e^m, and 4 a v = (a + v)^2 - (a - v)^2. */
static enum truth
monotone (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("a v", "(a + v)^2 - (a - v)^2", "4*a*v"),
                   identity_check ("a v w", "(1/(a + w) - 1/(a + v))/(w - v)",
                                   "-1/((a + v)*(a + w))"));
}

/* One step: the gap is eta (p - q). */
static enum truth
one_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes;
    fmpq_t gap;
    char at[64];

    (void) certificate;
    fmpq_init (gap);
    for (classes = 2; classes <= 128; classes *= 2) {
        fmpq_set_si (gap, 26, 15); /* 13 (2/5 - 4/15) */
        snprintf (at, sizeof at, "%ld 2/5 4/15 13 1", (long) classes);
        truth = weaker (truth,
                        evaluates_to (&memgd_frequency_gap_quantity, at, gap));
    }
    fmpq_clear (gap);
    return truth;
}

/* M = 500, eta p = 7, eta q = 6: m_2 = x + x M / (M - 1 + e^x) is smaller at 7
   than at 6, and the ball is their difference. */
static enum truth
reversed (struct certificate *certificate)
{
    enum truth truth;
    arb_t ahead, behind, zero;
    slong x;

    (void) certificate;
    arb_init (ahead);
    arb_init (behind);
    arb_init (zero);
    for (x = 6; x <= 7; x++) {
        arb_swap (ahead, behind);
        arb_set_si (ahead, x);
        arb_exp (ahead, ahead, 200);
        arb_add_si (ahead, ahead, 499, 200);
        arb_inv (ahead, ahead, 200);
        arb_mul_si (ahead, ahead, 500 * x, 200);
        arb_add_si (ahead, ahead, x, 200);
    }
    arb_sub (ahead, ahead, behind, 200);
    arb_neg (behind, ahead);
    truth = weaker (is_positive (behind),
                    evaluates_near (&memgd_frequency_gap_quantity,
                                    "500 7/13 6/13 13 2", ahead, 25));
    arb_clear (ahead);
    arb_clear (behind);
    arb_clear (zero);
    return truth;
}

static const struct step steps[] = {
    { "one step", "k = 1: the ball holds \\eta (p - q), M = 2, 4, ..., 128",
      "derived here", BY_RATIONALS, one_step, NULL },
    { "monotone",
      "f' = 1 - x M v/(M-1+v)^2 \\ge 1 - x M/(4(M-1)), v = e^m, x = \\eta p: "
      "f grows with m where \\eta p \\le 4(M-1)/M, and with p always",
      "derived here", BY_ALGEBRA, monotone, NULL },
    { "reversed",
      "M = 500, \\eta = 13, p = 7/13, q = 6/13: after two steps the gap is "
      "negative",
      "derived here", BY_INTERVALS, reversed, NULL },
};

PROOF (memgd_frequency_gap) = { STEPS (steps) };
