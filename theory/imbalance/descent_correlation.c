/*
 * Softmax regression on one-hot inputs with Zipf's frequencies, after n
 * gradient steps of size t / n from weights 0: the correlation over the
 * classes of log |gradient of row k|^2 with log (trace of the Hessian of row
 * k).  See theory/one_hot_rows.h.
 *
 * At t = 0 all traces are (1 - 1/c) / c, and with two classes the rows are
 * opposite to each other: there is no correlation.
 */
#include "theory/one_hot_rows.h"

enum { CLASSES, TIME, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;

    if (!one_hot_init (&rows, at + CLASSES, at + TIME, at + STEPS, prec))
        return OUT_OF_DOMAIN;
    log_correlation (out, rows.gradient, rows.curvature, rows.classes, prec);
    one_hot_clear (&rows);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return one_hot_steps_work (at + CLASSES, at + STEPS);
}

QUANTITY (imbalance_descent_correlation) = {
    .axes = "c t n",
    .domain = "integer 3 <= c <= 100000, t > 0, integer n >= 1",
    .formula = "\\mathrm{corr}_k(\\log |\\nabla_{w_k} f|^2, \\log "
               "\\mathrm{tr} H_{kk})",
    .ball = ball,
    .work = work,
};
