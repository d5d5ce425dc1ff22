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
    log_slope (out, gradient, curvature, c, prec);
    arb_mul_2exp_si (out, out, 1);
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

QUANTITY (imbalance_curvature_slope) = {
    .axes = "c t",
    .domain = "integer 3 <= c <= 1000000, t > 0",
    .formula = "\\mathrm{cov}_k(\\log |\\nabla_{w_k} f|, \\log \\mathrm{tr} "
               "H_{kk}) / \\mathrm{var}_k(\\log |\\nabla_{w_k} f|)",
    .ball = ball,
    .work = work,
};
