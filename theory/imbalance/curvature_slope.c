/*
 * Softmax regression on one-hot inputs with Zipf's frequencies, after gradient
 * flow up to time t
 * from weights 0: the slope over the classes of log (trace of
 * the Hessian of row k) against log |gradient of row k|, twice that against
 * the logarithm of the square.  See theory/one_hot_rows.h.
 *
 * With two classes both rows have one length: there is no slope.
 */
#include "theory/one_hot_rows.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;

    if (!one_hot_init (&rows, at + CLASSES, at + TIME, NULL, prec))
        return OUT_OF_DOMAIN;
    log_slope (out, rows.gradient, rows.curvature, rows.classes, prec);
    arb_mul_2exp_si (out, out, 1);
    one_hot_clear (&rows);
    return EVALUATED;
}

QUANTITY (imbalance_curvature_slope) = {
    .axes = "c t",
    .domain = "integer 3 <= c <= 1000000, t > 0",
    .formula = "\\mathrm{cov}_k(\\log |\\nabla_{w_k} f|, \\log \\mathrm{tr} "
               "H_{kk}) / \\mathrm{var}_k(\\log |\\nabla_{w_k} f|)",
    .ball = ball,
    .work = one_hot_flow_work,
};
