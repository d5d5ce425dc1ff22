/*
 * The coordinates of the minimiser of six points' logistic loss, certified by
 * Krawczyk's operator in the plane: theory/logistic.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    slong i;

    if (!fmpq_get_index (&i, at)) {
        _arb_vec_clear (w, 2);
        return OUT_OF_DOMAIN;
    }
    if (logistic_plane_minimum (w, NULL, &six_points, prec))
        arb_set (out, w + i - 1);
    else
        arb_indeterminate (out);
    _arb_vec_clear (w, 2);
    return EVALUATED;
}

QUANTITY (teleport_logistic_minimiser) = {
    .axes = "i",
    .domain = "integer 1 <= i <= 2",
    .formula = "w^*_i,\\ w^* = \\arg\\min f",
    .ball = ball,
};
