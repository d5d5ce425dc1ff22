/*
 * The step size from which on N steps leave more to the quadratic x^2/2 than
 * to Huber's function: (h-1)^(2N) (2Nh+1) = 1, h > 1.  There the left side
 * grows, from 0 at h = 1 to 4N+1 at h = 2; its logarithm is taken.
 */
#include "theory/crossing.h"
#include "theory/quantity.h"

static int
sign (const arb_t h, const fmpq *at, slong prec)
{
    arb_t left, term;
    int found;

    arb_init (left);
    arb_init (term);
    arb_sub_ui (left, h, 1, prec);
    arb_log (left, left, prec);
    arb_mul_fmpz (left, left, fmpq_numref (at), prec);
    arb_mul_fmpz (term, h, fmpq_numref (at), prec);
    arb_mul_2exp_si (term, term, 1);
    arb_add_ui (term, term, 1, prec);
    arb_log (term, term, prec);
    arb_mul_2exp_si (left, left, 1);
    arb_add (left, left, term, prec);
    found = arb_is_negative (left) ? 1 : arb_is_positive (left) ? -1 : 0;
    arb_clear (left);
    arb_clear (term);
    return found;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    crossing (out, sign, at, 1, 2, prec);
    return EVALUATED;
}

QUANTITY (teleport_best_step) = {
    .axes = "N",
    .domain = "integer N >= 1",
    .formula = "h > 1: (1-h)^{2N}(2Nh+1) = 1",
    .ball = ball,
};
