/* pi_i (1 - pi_i), entry i of the diagonal: the eigenvalue if the classes did
   not compete. */
#include "theory/harmonic.h"
#include "theory/quantity.h"

enum { CLASSES, INDEX };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t rest;

    arb_init (rest);
    harmonic (out, fmpq_numref (at + CLASSES), prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + INDEX), prec);
    arb_inv (out, out, prec);
    arb_sub_ui (rest, out, 1, prec);
    arb_neg (rest, rest);
    arb_mul (out, out, rest, prec);
    arb_clear (rest);
    return EVALUATED;
}

QUANTITY (imbalance_zipf_curvature_diagonal) = {
    .axes = "c i",
    .domain = "integer 1 <= i <= c, integer 2 <= c",
    .formula = "\\pi_i (1 - \\pi_i)",
    .ball = ball,
};
