/*
 * Softmax regression on one-hot inputs with Zipf's frequencies, after gradient
 * flow up to time t from weights 0: the correlation over the classes of log
 * |gradient of row k|^2 with log (trace of the Hessian of row k).  See
 * theory/one_hot_rows.h.
 *
 * At t = 0 all traces are (1 - 1/c) / c, and with two classes the rows are
 * opposite to each other: there is no correlation.
 */
#include "theory/one_hot_rows.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c;
    arb_ptr u, gradient, curvature;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    u = _arb_vec_init (c);
    gradient = _arb_vec_init (c);
    curvature = _arb_vec_init (c);
    one_hot_flow (u, c, at + TIME, prec);
    one_hot_rows (gradient, curvature, u, c, prec);
    log_correlation (out, gradient, curvature, c, prec);
    _arb_vec_clear (u, c);
    _arb_vec_clear (gradient, c);
    _arb_vec_clear (curvature, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (200 + (double) prec);
}

QUANTITY (imbalance_curvature_correlation) = {
    .axes = "c t",
    .domain = "integer 3 <= c <= 1000000, t > 0",
    .formula = "\\mathrm{corr}_k(\\log |\\nabla_{w_k} f|^2, \\log "
               "\\mathrm{tr} H_{kk})",
    .ball = ball,
    .work = work,
};
