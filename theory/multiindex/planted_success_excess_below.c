/* A lower bound of the excess. */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t rest;

    arb_init (rest);
    planted_theta (out, 1, 1, prec + 8);
    arb_neg (out, out);
    arb_div_fmpz (out, out, fmpq_numref (at), prec + 8);
    arb_set_si (rest, -59);
    arb_div_ui (rest, rest, 50, prec + 8);
    arb_div_fmpz (rest, rest, fmpq_numref (at), prec + 8);
    arb_div_fmpz (rest, rest, fmpq_numref (at), prec + 8);
    arb_add (out, out, rest, prec);
    arb_clear (rest);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_excess_below) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "\\frac1q \\sum_j (-1)^{j+1} j^2 2^{-j^2} - \\frac{59}{50 q^2}",
    .ball = ball,
};
