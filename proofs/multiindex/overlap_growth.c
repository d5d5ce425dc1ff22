/*
 * What grows on the flow of the overlaps.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/overlap_identities.h"
#include "theory/turning.h"

USES (quantity, multiindex_determinant_growth);
USES (quantity, multiindex_energy_growth);
USES (quantity, multiindex_flow_loss);

/* Is QUANTITY at AT the rational of TEXT? */
static enum truth
is_rational (const struct quantity *quantity, const char *at, const char *text)
{
    enum truth truth;
    fmpq_t value;

    fmpq_init (value);
    fmpq_set_str (value, text, 10);
    truth = evaluates_to (quantity, at, value);
    fmpq_clear (value);
    return truth;
}

/* At G = c I: 2 (1 - c) tr S and 2 c (1 - c) |S|^2, S = [[1, 1/2], [1/2, 1/4 +
   9 c / 50]]. */
static enum truth
isotropic (struct certificate *certificate)
{
    enum truth truth = PROVED;

    (void) certificate;
    truth = identity_check ("c", "2*((1-c)*(5/4 + 9*c/50))",
                            "2*(1-c)*(1 + 1/4 + 9*c/50)");
    truth =
        weaker (truth, is_rational (&multiindex_determinant_growth_quantity,
                                    "1/2 0 1/2", "67/50"));
    truth = weaker (truth, is_rational (&multiindex_energy_growth_quantity,
                                        "1/2 0 1/2", "4039/5000"));
    return weaker (
        truth, is_rational (&multiindex_flow_loss_quantity, "0", "277/625"));
}

static const struct step steps[] = {
    { "model",
      "for every cubic f in two variables and every 2 x 2 M the best link has "
      "the square mean \\Phi(MM^T), and S is a Gram matrix: so the loss is "
      "(E f^2 - \\Phi)/2",
      "derived here", BY_ALGEBRA, overlap_model, NULL },
    { "gradient", "d\\Phi = tr(S dG), tensors of orders 1 to 3",
      "derived here", BY_ALGEBRA, overlap_gradient, NULL },
    { "growth",
      "tr(adj(G) G') = 2 tr((I-G)S) det G for generic symmetric G and S, 2 x "
      "2 and 3 x 3",
      "derived here", BY_ALGEBRA, overlap_growth, NULL },
    { "gain",
      "tr(S G') = 2 tr((I-G) S G S), which with I - G = PP^T and G = RR^T is "
      "twice the sum of the squares of P^T S R",
      "derived here", BY_ALGEBRA, overlap_gain, NULL },
    { "gram",
      "v^T S(MM^T) v is a sum of squares for all M, v and tensors of orders 1 "
      "to 3: S is positive semidefinite on all positive semidefinite G, and "
      "both rates are not negative for G \\le I",
      "derived here", BY_ALGEBRA, overlap_gram, NULL },
    { "isotropic",
      "at G = I/2 the rates are 67/50 and 4039/5000, and the loss starts at "
      "277/625",
      "derived here", BY_RATIONALS, isotropic, NULL },
};

PROOF (multiindex_overlap_growth) = { STEPS (steps) };
