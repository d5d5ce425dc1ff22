/* How far the teleport goes in the valley with a wall: theory/valley.h.  The
   root of an exact number. */
#include "theory/valley.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *t = _fmpq_vec_init (2);
    arb_t wall;

    arb_init (wall);
    valley_square (t, at);
    valley_wall (t + 1, at);
    fmpq_sub (t + 1, t + 1, at + 3);
    arb_set_fmpq (out, t, prec);
    arb_sqrtpos (out, out, prec);
    arb_set_fmpq (wall, t + 1, prec);
    arb_add (out, out, wall, prec);
    arb_clear (wall);
    _fmpq_vec_clear (t, 2);
    return EVALUATED;
}

QUANTITY (teleport_harmful_maximiser) = {
    .axes = VALLEY_AXES,
    .domain = VALLEY_DOMAIN,
    .formula = "B - \\epsilon + \\sqrt{2 c + 2 \\epsilon^2 - 2 \\epsilon B}",
    .ball = ball,
};
