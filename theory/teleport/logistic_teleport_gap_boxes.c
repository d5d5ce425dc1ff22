/*
 * The same gap with teleports that are found, and certified, by cutting a
 * square into boxes: theory/level_boxes.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong steps;

    if (!fmpq_get_index (&steps, at))
        return OUT_OF_DOMAIN;
    six_points_gap (out, steps, BY_BOXES, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 500000 * (fmpq_get_d (at) + 1);
}

QUANTITY (teleport_logistic_teleport_gap_boxes) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 12",
    .formula =
        "f(w_k) - f^*,\\ w_{k+1} = w_k^+ - 2 \\nabla f(w_k^+),\\ w_0 = (2, 1)",
    .ball = ball,
    .work = work,
};
