/*
 * A coordinate of the maximiser of |grad f| on a level of a quadratic in the
 * plane, as the distance from the minimiser: the one on the start's side.
 */
#include "theory/quadratic_teleport.h"

enum { COORDINATE = 5 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr z = _arb_vec_init (2);
    enum evaluation outcome = plane_maximiser (z, at, prec);
    slong i;

    if (outcome == EVALUATED && fmpq_get_index (&i, at + COORDINATE))
        arb_set (out, z + i - 1);
    _arb_vec_clear (z, 2);
    return outcome;
}

QUANTITY (teleport_quadratic_maximiser) = {
    .axes = PLANE_AXES " i",
    .domain = PLANE_DOMAIN
    ", integer 1 <= i <= 2, where the largest eigenvalue is simple and the "
    "start not at right angles to its eigenvector",
    .formula = "\\sqrt{2 c/\\lambda_1} e_i,\\ A e = \\lambda_1 e,\\ |e| = 1,"
               "\\ e \\cdot (u\\ v) > 0",
    .ball = ball,
};
