/* A constant of the flow of two directions' overlaps, for every target whose
   matrix S is diagonal. */
#include "theory/two_stage.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    two_stage_constant (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_overlap_constant) = {
    .axes = TWO_STAGE_AXES,
    .domain = "0 < g11 < 1, 0 < g22 < 1, g12*g12 < g11*g22, "
              "g11+g22+g12*g12 < 1+g11*g22",
    .formula = "\\frac{G_{12}^2}{\\det G\\,\\det(I-G)}",
    .ball = ball,
    .exact = exact,
};
