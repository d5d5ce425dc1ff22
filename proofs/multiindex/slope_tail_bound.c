/*
 * sum_{k > n} k a_k^2 g^k <= g^(n+1) sum_{k > n} k a_k^2 term by term, for g^k
 * falls as k grows.  And sum k a_k^2 = E f'^2: by parts sqrt (k) a_k = E f'
 * h_{k-1}, so that these are the squares of the coefficients of f'.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, multiindex_hermite);
USES (quantity, multiindex_slope_tail);
USES (quantity, multiindex_slope_tail_bound);

enum { PREC = 200 };

/* 1 - g^(j+1) from 1 - g^j, P = g^j. */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g P", "1 - P*g", "(1 - P) + P*(1 - g)");
}

/* The slope of max (z, 0) is (1 + sign z) / 2: for k >= 2 its coefficient
   along h_{k-1} is half of the sign's. */
static enum truth
slopes (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong k;
    char at[32];
    arb_t a, b, root;

    (void) certificate;
    arb_init (a);
    arb_init (b);
    arb_init (root);
    for (k = 2; k <= 60; k += 2) {
        snprintf (at, sizeof at, "1 %ld", (long) k);
        if (!evaluate_at (a, &multiindex_hermite_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        snprintf (at, sizeof at, "2 %ld", (long) (k - 1));
        if (!evaluate_at (b, &multiindex_hermite_quantity, at, 40))
            truth = weaker (truth, UNDECIDED);
        arb_sqrt_ui (root, (ulong) k, PREC);
        arb_mul (a, a, root, PREC);
        arb_mul_2exp_si (b, b, -1);
        truth = weaker (truth, is_near (a, b, 35));
    }
    arb_clear (a);
    arb_clear (b);
    arb_clear (root);
    return truth;
}

/* n = 0: S (g) <= g E f'^2, for max (z, 0) g (pi - acos g) / (2 pi) <= g / 2;
   and the balls. */
static enum truth
balls (struct certificate *certificate)
{
    static const char *const points[] = { "1 1/2 0", "1 9/10 7",  "1 1/10 40",
                                          "3 1/2 3", "3 9/10 20", "4 3/4 5" };
    enum truth truth = PROVED;
    size_t i;
    arb_t tail, bound, value;

    (void) certificate;
    arb_init (tail);
    arb_init (bound);
    arb_init (value);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (tail, &multiindex_slope_tail_quantity, points[i], 30)
            || !evaluate_at (bound, &multiindex_slope_tail_bound_quantity,
                             points[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (tail, bound));
        truth = weaker (truth, is_positive (tail));
    }
    /* (1/2)(pi - pi/3)/(2 pi) = 1/6, and (1/2)(1/2). */
    arb_set_si (value, 6);
    arb_inv (value, value, PREC);
    truth = weaker (truth, evaluates_near (&multiindex_slope_tail_quantity,
                                           "1 1/2 0", value, 30));
    arb_one (value);
    arb_mul_2exp_si (value, value, -2);
    truth =
        weaker (truth, evaluates_near (&multiindex_slope_tail_bound_quantity,
                                       "1 1/2 0", value, 30));
    arb_clear (tail);
    arb_clear (bound);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "falls", "1 - g^{j+1} = (1 - g^j) + g^j(1 - g)", "derived here",
      BY_ALGEBRA, falls, NULL },
    { "slopes",
      "\\sqrt k a_k are coefficients of f': for max (z, 0) and 2 \\le k "
      "\\le 60 half of the sign's, to 35 digits",
      "derived here", BY_INTERVALS, slopes, NULL },
    { "balls", "six balls keep the order; 1/6 and 1/4 at g = 1/2, n = 0",
      "derived here", BY_INTERVALS, balls, NULL },
};

PROOF (multiindex_slope_tail_bound) = { STEPS (steps) };
