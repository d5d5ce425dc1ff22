/*
 * The largest squared gradient of six points' logistic loss on the level curve
 * {f = c}, certified as the global maximum: theory/level_set.h.
 */
#include "theory/logistic_plane.h"

/* Set OUT from the centre W, the minimiser, for the LEVEL. */
static void
evaluate (arb_t out, arb_ptr w, const arb_t level, slong prec)
{
    struct plane_function f = logistic_plane_function (&six_points);
    arb_ptr centre = _arb_vec_init (2);
    arb_t curvature;
    slong i;

    arb_init (curvature);
    for (i = 0; i < 2; i++)
        arb_get_mid_arb (centre + i, w + i);
    level_set_teleport (w, &f, centre, level, prec);
    logistic_plane_curvature (curvature, out, &six_points, w, prec);
    _arb_vec_clear (centre, 2);
    arb_clear (curvature);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = logistic_plane_bits (prec) + 32;
    arb_ptr w = _arb_vec_init (2);
    enum evaluation outcome = EVALUATED;
    arb_t level, least;

    arb_init (level);
    arb_init (least);
    arb_set_fmpq (level, at, wp);
    arb_indeterminate (out);
    if (logistic_plane_minimum (w, least, &six_points, wp)) {
        if (arb_lt (level, least))
            outcome = OUT_OF_DOMAIN;
        else
            evaluate (out, w, level, wp);
    }
    _arb_vec_clear (w, 2);
    arb_clear (level);
    arb_clear (least);
    return outcome;
}

QUANTITY (teleport_logistic_level_gradient) = {
    .axes = "c",
    .domain = "c > 0, where c exceeds the least loss",
    .formula = "\\max \\{\\|\\nabla f(w)\\|^2 : f(w) = c\\}",
    .ball = ball,
};
