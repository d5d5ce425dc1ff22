/*
 * Softmax regression on one-hot inputs with Zipf's frequencies, after n
 * gradient steps of size t / n from weights 0: the slope over the classes of
 * log (trace of the Hessian of row k) against log |gradient of row k|, twice
 * that against the logarithm of the square.  See theory/one_hot_rows.h.
 *
 * With two classes both rows have one length: there is no slope.
 */
#include "theory/one_hot_rows.h"

enum { CLASSES, TIME, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;

    if (!one_hot_init (&rows, at + CLASSES, at + TIME, at + STEPS, prec))
        return OUT_OF_DOMAIN;
    log_slope (out, rows.gradient, rows.curvature, rows.classes, prec);
    arb_mul_2exp_si (out, out, 1);
    one_hot_clear (&rows);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return one_hot_steps_work (at + CLASSES, at + STEPS);
}

QUANTITY (imbalance_descent_slope) = {
    .axes = "c t n",
    .domain = "integer 3 <= c <= 100000, t > 0, integer n >= 1",
    .formula = "\\mathrm{cov}_k(\\log |\\nabla_{w_k} f|, \\log \\mathrm{tr} "
               "H_{kk}) / \\mathrm{var}_k(\\log |\\nabla_{w_k} f|)",
    .ball = ball,
    .work = work,
};
