/*
 * A second route to barcode_marginal_gradient: the gradient at the frequencies
 * summed up class by class and digit by digit.
 */
#include "theory/barcodes.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return barcodes_exact (value, at, MARGINAL_MODEL);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return barcodes_ball (out, at, MARGINAL_MODEL, prec);
}

QUANTITY (imbalance_barcode_marginal_gradient_samples) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula = "\\sum_j\\Big(\\frac1n\\sum_ya_yn_yy_j\\Big)^2+\\frac{noise}{n^"
               "2}\\Big[\\frac14\\Big(\\sum_yn_ya_y\\Big)^2+\\frac1{12}\\sum_"
               "yn_ya_y^2\\Big],\\ a_y=\\pi-[y=class]",
    .ball = ball,
    .exact = exact,
    .work = barcodes_work,
};
