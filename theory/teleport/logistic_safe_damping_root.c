/*
 * The same damping s = M/t from the equation for t: 2 (e^t - 1 -
 * t) = M t, M = max |x . g|/lambda, solved by Krawczyk's operator near 10/3,
 * M from the point of theory/level_set.h.
 */
#include "theory/logistic_plane.h"

/* 2 (e^t - 1 - t) - M t. */
static void
equation (arb_ptr f, arb_mat_struct *slope, arb_srcptr t, void *context,
          slong prec)
{
    arb_t e;

    arb_init (e);
    arb_expm1 (e, t, prec);
    if (slope != NULL) {
        arb_mul_2exp_si (arb_mat_entry (slope, 0, 0), e, 1);
        arb_sub (arb_mat_entry (slope, 0, 0), arb_mat_entry (slope, 0, 0),
                 context, prec);
    }
    arb_sub (e, e, t, prec);
    arb_mul_2exp_si (f, e, 1);
    arb_submul (f, t, context, prec);
    arb_clear (e);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = logistic_plane_bits (prec);
    arb_ptr v = _arb_vec_init (4 + JET_LENGTH), w = v, m = v + 2, t = v + 3,
            jet = v + 4;

    (void) at;
    six_points_maximiser (w, 1, wp);
    logistic_plane_jet (jet, w, 1, &six_points, wp);
    /* The largest change is that of the row (-2, 1). */
    arb_mul_2exp_si (m, jet + JET_X, 1);
    arb_sub (m, jet + JET_Y, m, wp);
    arb_abs (m, m);
    logistic_plane_curvature (t, NULL, &six_points, w, wp);
    arb_div (m, m, t, wp);
    arb_set_ui (t, 10);
    arb_div_ui (t, t, 3, wp);
    krawczyk_zero (t, equation, m, t, 1, wp);
    arb_div (out, m, t, wp);
    _arb_vec_clear (v, 4 + JET_LENGTH);
    return EVALUATED;
}

QUANTITY (teleport_logistic_safe_damping_root) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "s = M/t,\\ 2 (e^t - 1 - t) = M t",
    .ball = ball,
};
