/* 1 - 2 log log c / log c: the law of head_share_law with log c for H_c, wrong
   by a term of order log log c / log^2 c. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t log, below;

    arb_init (log);
    arb_init (below);
    arb_log_fmpz (log, fmpq_numref (at), prec);
    arb_zero (below);
    arb_add (below, below, log, prec);
    arb_log (out, log, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_div (out, out, below, prec);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    arb_clear (log);
    arb_clear (below);
    return EVALUATED;
}

QUANTITY (imbalance_head_share_plain) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "1 - 2 \\log\\log c / \\log c",
    .ball = ball,
};
