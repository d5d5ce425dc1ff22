/*
 * The time at which gradient flow gives the margin theta to a token of
 * frequency p among M classes, embeddings orthonormal, from zero: margin_flow
 * the other way round, theory/margin.h.  It is proportional to 1/p.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, MARGIN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + MARGIN, prec);
    margin_time (out, out, at + CLASSES, prec);
    arb_mul_fmpz (out, out, fmpq_denref (at + FREQUENCY), prec);
    arb_div_fmpz (out, out, fmpq_numref (at + FREQUENCY), prec);
    return EVALUATED;
}

QUANTITY (memgd_margin_time) = {
    .axes = "M p theta",
    .domain = "integer M >= 2, 0 < p < 1, theta >= 0",
    .formula = "((M-1) \\theta + e^\\theta - 1)/(M p)",
    .ball = ball,
};
