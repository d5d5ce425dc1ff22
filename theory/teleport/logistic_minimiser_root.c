/*
 * The minimiser (2 t, t) of six points' logistic loss from the root q = e^t of
 * a polynomial: on that line one entry of the gradient vanishes by symmetry,
 * and the other is rational in q.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong i;

    if (!fmpq_get_index (&i, at))
        return OUT_OF_DOMAIN;
    six_points_root (out, prec);
    arb_log (out, out, prec);
    arb_mul_si (out, out, 3 - i, prec);
    return EVALUATED;
}

QUANTITY (teleport_logistic_minimiser_root) = {
    .axes = "i",
    .domain = "integer 1 <= i <= 2",
    .formula =
        "(2 \\log q, \\log q),\\ 3 - 2q + 3q^2 - 7q^3 + 2q^4 - 7q^5 = 0",
    .ball = ball,
};
