/*
 * Rival of barcode_marginal_gradient: digits that are fair coins, whatever the
 * class is, so that the mean input of a class is that of all.
 */
#include "theory/barcodes.h"
#include "theory/moments.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct barcodes b;
    fmpq_t sum;

    if (!barcodes_init (&b, at))
        return OUT_OF_DOMAIN;
    fmpq_init (sum);
    fmpq_mul_si (sum, at + BARCODE_BITS, 3);
    fmpq_add (sum, sum, at + BARCODE_NOISE);
    bernoulli_variance (value, b.share);
    fmpq_mul (value, value, sum);
    fmpq_div (value, value, b.samples);
    fmpq_div_si (value, 12);
    fmpq_clear (sum);
    barcodes_clear (&b);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_barcode_marginal_gradient_independent) = {
    .axes = BARCODE_AXES,
    .domain = BARCODE_DOMAIN,
    .formula = "\\pi(1-\\pi)\\frac{3\\,bits+noise}{12n}",
    .ball = ball,
    .exact = exact,
};
