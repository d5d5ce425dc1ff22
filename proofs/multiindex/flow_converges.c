/*
 * From every start of full rank the flow of the overlaps tends to I.
 *
 * Let c = det G (0) > 0.  The determinant rises, so it stays at c or above; as
 * no eigenvalue exceeds 1, so do all of them: G >= c I.  Then S >= c^(K-1) S
 * (I), K the degree of f, and S (I) >= m I with m > 0 as f depends on all
 * directions.  So log det G grows by at least 2 c^(K-1) m tr (I - G), and 1 -
 * det G <= tr (I - G): with l = -log det G, which is at most (1 - det G) log
 * (1/c) / (1 - c) by the chord of a concave function,
 *
 *     l (t) <= l (0) exp (-2 c^(K-1) m (1 - c) / log (1/c) t).
 *
 * A uniform start has full rank with probability one when r >= q.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/overlap_identities.h"

USES (quantity, multiindex_flow_converges);
USES (quantity, multiindex_flow_determinant);

/* 1 - x y <= (1 - x) + (1 - y), the difference being (1 - x)(1 - y); and so on
   with y the product of the others. */
static enum truth
trace (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("x y", "(1 - x) + (1 - y) - (1 - x*y)",
                           "(1 - x)*(1 - y)");
}

/* For the example c = 1/20, K = 2, and m >= 13/100 by S (I) - m I: its
   diagonal and determinant are positive. */
static enum truth
example (struct certificate *certificate)
{
    static const char *const times[] = { "1/10", "1", "20", "137" };
    enum truth truth = identity_check ("m", "(1 - m)*(43/100 - m) - 1/4",
                                       "m^2 - 143*m/100 + 18/100");
    arb_t rate, bound, det, t;
    fmpq_t x;
    size_t i;

    (void) certificate;
    arb_init (rate);
    arb_init (bound);
    arb_init (det);
    arb_init (t);
    fmpq_init (x);
    /* (13/100)^2 - 143/100 13/100 + 18/100 = 110/10000 > 0 */
    fmpq_set_si (x, 169 - 1859 + 1800, 10000);
    arb_set_fmpq (det, x, 128);
    truth = weaker (truth, is_positive (det));
    arb_log_ui (rate, 20, 128);
    arb_set (bound, rate);
    fmpq_set_si (x, 2 * 13 * 95, 20 * 100 * 100);
    fmpq_canonicalise (x);
    arb_set_fmpq (t, x, 128);
    arb_div (rate, t, rate, 128);
    for (i = 0; i < sizeof times / sizeof *times; i++) {
        fmpq_set_str (x, times[i], 10);
        arb_set_fmpq (t, x, 128);
        arb_mul (t, t, rate, 128);
        arb_neg (t, t);
        arb_exp (t, t, 128);
        arb_mul (t, t, bound, 128);
        arb_neg (t, t);
        arb_exp (t, t, 128);
        if (!evaluate_at (det, &multiindex_flow_determinant_quantity, times[i],
                          30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (t, det));
    }
    fmpq_clear (x);
    arb_clear (t);
    arb_clear (det);
    arb_clear (bound);
    arb_clear (rate);
    return truth;
}

static enum truth
certain (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t one;

    (void) certificate;
    fmpq_init (one);
    fmpq_one (one);
    truth = weaker (
        evaluates_to (&multiindex_flow_converges_quantity, "3 3", one),
        evaluates_to (&multiindex_flow_converges_quantity, "1 5", one));
    fmpq_clear (one);
    return truth;
}

static const struct step steps[] = {
    { "model",
      "S is the Gram matrix of the smoothed partial derivatives of f, for "
      "every cubic f in two variables",
      "derived here", BY_ALGEBRA, overlap_model, NULL },
    { "growth",
      "tr(adj(G) G') = 2 tr((I-G)S) det G, 2 x 2 and 3 x 3: with S \\ge 0 the "
      "determinant rises, and full rank is kept",
      "derived here", BY_ALGEBRA, overlap_growth, NULL },
    { "gram",
      "v^T S(MM^T) v is a sum of squares, orders 1 to 3: S \\ge 0 for all G "
      "\\ge 0",
      "derived here", BY_ALGEBRA, overlap_gram, NULL },
    { "raised",
      "v^T (S_k(cI + NN^T) - c^{k-1} S_k(I)) v is a sum of squares for c \\ge "
      "0, orders 1 to 3: S(G) \\ge c^{K-1} S(I) for cI \\le G, c \\le 1",
      "derived here", BY_ALGEBRA, overlap_raised, NULL },
    { "trace",
      "1 - det G \\le tr(I-G) for 0 \\le G \\le I: by (1-x)(1-y) \\ge "
      "0, one eigenvalue after the other",
      "derived here", BY_ALGEBRA, trace, NULL },
    { "example",
      "-log det G \\le log(20) exp(-247 t/(20000 log 20)) at four times of "
      "the "
      "example with det G(0) = 1/20",
      "derived here", BY_INTERVALS, example, NULL },
    { "certain", "the quantity is 1", "derived here", BY_RATIONALS, certain,
      NULL },
};

PROOF (multiindex_flow_converges) = { STEPS (steps) };
