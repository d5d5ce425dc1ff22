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

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;

    if (!one_hot_init (&rows, at + CLASSES, at + TIME, NULL, prec))
        return OUT_OF_DOMAIN;
    log_correlation (out, rows.gradient, rows.curvature, rows.classes, prec);
    one_hot_clear (&rows);
    return EVALUATED;
}

QUANTITY (imbalance_curvature_correlation) = {
    .axes = "c t",
    .domain = "integer 3 <= c <= 1000000, t > 0",
    .formula = "\\mathrm{corr}_k(\\log |\\nabla_{w_k} f|^2, \\log "
               "\\mathrm{tr} H_{kk})",
    .ball = ball,
    .work = one_hot_flow_work,
};
