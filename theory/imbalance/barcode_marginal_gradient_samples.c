/*
 * A second route to barcode_marginal_gradient: the gradient at the frequencies
 * summed up class by class and digit by digit.
 */
#include "theory/barcodes.h"
#include "theory/moments.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct barcodes b;
    fmpq_t a;

    if (!barcodes_init (&b, at))
        return OUT_OF_DOMAIN;
    fmpq_init (a);
    fmpq_set (a, b.share);
    barcodes_square (value, &b, at, a);
    fmpq_clear (a);
    barcodes_clear (&b);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t value;
    enum evaluation status;

    fmpq_init (value);
    status = exact (value, at);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return status;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return barcodes_work (at);
}

QUANTITY (imbalance_barcode_marginal_gradient_samples) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula = "\\sum_j\\Big(\\frac1n\\sum_ya_yn_yy_j\\Big)^2+\\frac{noise}{n^"
               "2}\\Big[\\frac14\\Big(\\sum_yn_ya_y\\Big)^2+\\frac1{12}\\sum_"
               "yn_ya_y^2\\Big],\\ a_y=\\pi-[y=class]",
    .ball = ball,
    .exact = exact,
    .work = work,
};
