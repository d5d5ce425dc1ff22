/*
 * The expected squared gradient in the weights of a class at W = 0 when the
 * inputs carry the binary digits of their class, h of them ones in this class,
 * and noise uniform on [0, 1].  Half of the c = 2^bits classes differ from
 * this one in a given digit, all of them others: that digit differs in the
 * share q = c others / (2n) of all samples.
 */
#include "theory/barcodes.h"
#include "theory/moments.h"
#include "theory/quantity.h"

/* Add the square of (part of the inputs with a one) / c - weight, TIMES
   times. */
static void
add_digits (fmpq_t value, const fmpq_t ones, const fmpq_t c,
            const fmpq_t weight, slong times)
{
    fmpq_t x;

    fmpq_init (x);
    fmpq_div (x, ones, c);
    fmpq_sub (x, x, weight);
    fmpq_mul (x, x, x);
    fmpq_mul_si (x, x, times);
    fmpq_add (value, value, x);
    fmpq_clear (x);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct barcodes b;
    slong bits = fmpz_get_si (fmpq_numref (at + BARCODE_BITS));
    fmpq *v = _fmpq_vec_init (4), *q = v + 2, *zero = v + 3;

    if (!barcodes_init (&b, at)) {
        _fmpq_vec_clear (v, 4);
        return OUT_OF_DOMAIN;
    }
    weights_at_start (v, v + 1, b.classes, b.samples, at + BARCODE_COUNT);
    uniform_square (value, v, v + 1, b.samples, at + BARCODE_NOISE);
    fmpq_mul (q, b.classes, at + BARCODE_OTHERS);
    fmpq_div (q, q, b.samples);
    fmpq_div_2exp (q, q, 1);
    add_digits (value, q, b.classes, zero, bits - b.digits);
    fmpq_sub_si (q, q, 1);
    fmpq_neg (q, q);
    add_digits (value, q, b.classes, b.share, b.digits);
    barcodes_clear (&b);
    _fmpq_vec_clear (v, 4);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_barcode_gradient) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula =
        "h\\left(\\frac{1-q}c-\\pi\\right)^2+(bits-h)\\left(\\frac "
        "qc\\right)^2+noise\\left[\\frac14\\left(\\frac1c-\\pi\\right)^2+"
        "\\frac1{12n}\\left(\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^"
        "2\\pi\\right)\\right],\\ c=2^{bits},\\ q=\\frac{c\\,others}{2n}",
    .ball = ball,
    .exact = exact,
};
