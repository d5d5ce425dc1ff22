/*
 * Rival of barcode_gradient: digits that are fair coins, whatever the class
 * is, of mean 1/2 and variance 1/4.
 */
#include "theory/barcodes.h"
#include "theory/moments.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct barcodes b;
    fmpq *v = _fmpq_vec_init (5), *part = v + 4;

    if (!barcodes_init (&b, at)) {
        _fmpq_vec_clear (v, 5);
        return OUT_OF_DOMAIN;
    }
    weights_at_start (v, v + 1, b.classes, b.samples, at + BARCODE_COUNT);
    uniform_square (value, v, v + 1, b.samples, at + BARCODE_NOISE);
    fmpq_set_si (v + 2, 1, 2);
    fmpq_set_si (v + 3, 1, 4);
    moment_square (part, v, v + 1, b.samples, at + BARCODE_BITS, v + 2, v + 3);
    fmpq_add (value, value, part);
    barcodes_clear (&b);
    _fmpq_vec_clear (v, 5);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_barcode_gradient_independent) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula = "\\frac{bits+noise}4\\left(\\frac1c-\\pi\\right)^2+\\frac{3\\,"
               "bits+noise}{12n}\\left(\\frac{1-\\pi}{c^2}+\\left(1-"
               "\\frac1c\\right)^2\\pi\\right)",
    .ball = ball,
    .exact = exact,
};
