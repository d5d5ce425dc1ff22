/*
 * By what the round of teleport and step after k of them multiplies the gap to
 * the minimum: six points' logistic loss, from (2, 1), steps 1/L = 2.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return six_points_ratio (out, at, BY_RAYS, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 1000000 * (fmpq_get_d (at) + 1);
}

QUANTITY (teleport_logistic_teleport_ratio) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 11",
    .formula = "(f(w_{k+1}) - f^*)/(f(w_k) - f^*)",
    .ball = ball,
    .work = work,
};
