/*
 * The expected squared gradient in the weights of a class when the model gives
 * every input the frequencies of the classes, and the inputs carry the binary
 * digits of their class and noise uniform on [0, 1]: pi times the mean of all
 * inputs less that of the class.  Each digit is another than that of the class
 * in the share (1 - pi) c / (2 (c - 1)) of all samples, as the others have
 * equal sizes.
 */
#include "theory/barcodes.h"
#include "theory/moments.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct barcodes b;
    fmpq *v = _fmpq_vec_init (2), *digit = v, *spread = v + 1;

    if (!barcodes_init (&b, at)) {
        _fmpq_vec_clear (v, 2);
        return OUT_OF_DOMAIN;
    }
    bernoulli_variance (spread, b.share);
    fmpq_sub_si (digit, b.classes, 1);
    fmpq_div (digit, b.classes, digit);
    fmpq_mul (digit, digit, spread);
    fmpq_div_2exp (digit, digit, 1);
    fmpq_mul (digit, digit, digit);
    fmpq_mul (digit, digit, at + BARCODE_BITS);
    fmpq_mul (spread, spread, at + BARCODE_NOISE);
    fmpq_div (spread, spread, b.samples);
    fmpq_div_si (spread, 12);
    fmpq_add (value, digit, spread);
    barcodes_clear (&b);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_barcode_marginal_gradient) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula = "bits\\left[\\frac{\\pi(1-\\pi)}2\\frac "
               "c{c-1}\\right]^2+\\pi(1-\\pi)\\frac{noise}{12n},\\ c=2^{bits}",
    .ball = ball,
    .exact = exact,
};
