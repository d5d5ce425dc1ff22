/*
 * By what an exact teleport on the level f* + gap and a step of 1/L = 2
 * multiply the gap of six points' logistic loss.  Encloses:
 * theory/logistic_plane.h; the bits that the gap loses are added.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong depth = (slong) fmpz_bits (fmpq_denref (at)), wp;
    struct plane_function f = logistic_plane_function (&six_points);
    arb_ptr w = _arb_vec_init (2), centre = _arb_vec_init (2);
    struct plane_point point;
    arb_t level, step;
    slong i;

    wp = logistic_plane_bits (prec) + 3 * depth;
    arb_init (level);
    arb_init (step);
    plane_point_init (&point);
    arb_set_ui (step, 2);
    arb_indeterminate (out);
    if (logistic_plane_minimum (centre, level, &six_points, wp)) {
        arb_set_fmpq (step, at, wp);
        arb_add (level, level, step, wp);
        arb_set_ui (step, 2);
        for (i = 0; i < 2; i++)
            arb_get_mid_arb (centre + i, centre + i);
        if (level_set_teleport (w, &f, centre, level, wp) == EVALUATED) {
            plane_point_set (&point, w);
            logistic_plane_step (&point, &six_points, step, wp);
            logistic_plane_gap (out, &six_points, &point, wp);
            arb_div_fmpz (out, out, fmpq_numref (at), wp);
            arb_mul_fmpz (out, out, fmpq_denref (at), wp);
        }
    }
    plane_point_clear (&point);
    _arb_vec_clear (w, 2);
    _arb_vec_clear (centre, 2);
    arb_clear (level);
    arb_clear (step);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 500000 + 100 * (double) fmpz_bits (fmpq_denref (at));
}

QUANTITY (teleport_logistic_level_ratio) = {
    .axes = "gap",
    .domain = "gap > 0",
    .formula = "(f(w^+ - 2 \\nabla f(w^+)) - f^*)/\\mathrm{gap}",
    .ball = ball,
    .work = work,
};
