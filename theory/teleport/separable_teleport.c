/*
 * The largest squared gradient on the level set {sum of losses = c} of
 * logistic regression on n separable samples with orthonormal rows, where
 * there is one: if the supremum is that of equal losses.  Else the gradient is
 * longer and longer towards infinity, and the teleport is not defined.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = EVALUATED;
    arb_t c, fewer;
    fmpz_t k;

    arb_init (c);
    arb_init (fewer);
    fmpz_init (k);
    arb_set_fmpq (c, at + 1, prec);
    fmpz_sub_ui (k, fmpq_numref (at), 1);
    separable_shared (out, c, fmpq_numref (at), prec);
    if (!fmpz_is_zero (k)) {
        separable_shared (fewer, c, k, prec);
        if (arb_lt (out, fewer))
            outcome = OUT_OF_DOMAIN;
        else if (!arb_ge (out, fewer))
            arb_indeterminate (out);
    }
    arb_clear (c);
    arb_clear (fewer);
    fmpz_clear (k);
    return outcome;
}

QUANTITY (teleport_separable_teleport) = {
    .axes = "n c",
    .domain = "integer n >= 1, c > 0, where the gradient is longest at a "
              "point and not at infinity",
    .formula =
        "\\max \\{\\sum_i (1 - e^{-u_i})^2 : \\sum_i u_i = c, u_i > 0\\}",
    .ball = ball,
};
