/*
 * A bound from below for the lead of descent_excess without the margin: G <=
 * M (e^m - 1) makes G' = M + e^m - 1 at least M + G / M >= M + c k / M,
 * theory/excess.h.
 */
#include "theory/excess.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t below, above;

    fmpq_init (step);
    arb_init (below);
    arb_init (above);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    excess_rest (below, above, step, prec);
    arb_set_fmpq (out, step, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + STEPS), prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_log1p (out, out, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_sub (out, out, below, prec);
    fmpq_clear (step);
    arb_clear (below);
    arb_clear (above);
    return EVALUATED;
}

QUANTITY (memgd_descent_logarithm_below) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "\\tfrac12 \\log(1 + x k/M) - x e^x A(x),\\ x = \\eta p",
    .ball = ball,
};
