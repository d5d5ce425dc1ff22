/*
 * Terms of the third order that mix three directions.
 */
#include "proofs/evaluate.h"
#include "proofs/overlap_identities.h"
#include "theory/cubic.h"

USES (quantity, multiindex_cubic_determinant);

/*
 * The polynomials that are integrated, at G = I, where Phi is the sum of the
 * squares and S is E grad f grad f^T, by h_k' = sqrt (k) h_(k-1): the squares
 * of its entries are rational, and products of different terms make up S_13 =
 * (1/3)(sqrt 3)/4 and S_23 = (1/2)(2/5) sqrt 2.
 */
static enum truth
optimum (struct certificate *certificate)
{
    /* The squares of the entries. */
    static const char *const squares[3][3] = {
        { "100/81", "0", "1/48" },
        { "0", "3249/10000", "2/25" },
        { "1/48", "2/25", "9025/20736" },
    };
    const slong prec = 128;
    enum truth truth = PROVED;
    arb_mat_t one, s;
    arb_t phi, want;
    fmpq_t x;
    slong i, j;

    (void) certificate;
    arb_mat_init (one, 3, 3);
    arb_mat_init (s, 3, 3);
    arb_init (phi);
    arb_init (want);
    fmpq_init (x);
    arb_mat_one (one);
    tensor_energy (phi, s, &cubic_target, one, prec);
    fmpq_set_str (x, "5701/3600", 10);
    arb_set_fmpq (want, x, prec);
    truth = weaker (truth, is_near (phi, want, 30));
    for (i = 0; i < 3; i++)
        for (j = 0; j < 3; j++) {
            fmpq_set_str (x, squares[i][j], 10);
            arb_set_fmpq (want, x, prec);
            arb_mul (phi, arb_mat_entry (s, i, j), arb_mat_entry (s, i, j),
                     prec);
            truth = weaker (truth, is_near (phi, want, 30));
        }
    fmpq_clear (x);
    arb_clear (want);
    arb_clear (phi);
    arb_mat_clear (s);
    arb_mat_clear (one);
    return truth;
}

/* The start, exactly. */
static enum truth
start (struct certificate *certificate)
{
    enum truth truth;
    arb_t det;

    (void) certificate;
    arb_init (det);
    arb_set_ui (det, 17);
    arb_div_ui (det, det, 1000, 256);
    truth =
        evaluates_near (&multiindex_cubic_determinant_quantity, "0", det, 40);
    arb_clear (det);
    return truth;
}

static const struct step steps[] = {
    { "model",
      "for every cubic f in two variables and every 2 x 2 M the best link has "
      "the square mean \\Phi(MM^T), and S is a Gram matrix",
      "derived here", BY_ALGEBRA, overlap_model, NULL },
    { "gradient",
      "S is symmetric and d\\Phi = tr(S dG), for generic tensors of orders 1 "
      "to 3 in 2 and 3 directions",
      "derived here", BY_ALGEBRA, overlap_gradient, NULL },
    { "rates", "M' = (I-MM^T) S M gives G' = (I-G)SG + GS(I-G) for G = MM^T",
      "derived here", BY_ALGEBRA, overlap_rates, NULL },
    { "growth", "tr(adj(G) G') = 2 tr((I-G)S) det G, 3 x 3", "derived here",
      BY_ALGEBRA, overlap_growth, NULL },
    { "optimum",
      "the polynomials that are integrated: \\Phi(I) = E f^2 and S(I) = E "
      "\\nabla f \\nabla f^T, with their products of different terms",
      "derived here", BY_INTERVALS, optimum, NULL },
    { "start", "det G(0) = 17/1000", "derived here", BY_INTERVALS, start,
      NULL },
};

PROOF (multiindex_cubic_determinant) = { STEPS (steps) };
