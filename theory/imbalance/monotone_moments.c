/*
 * The largest quotient of squared mean and variance of the inputs for which
 * the expected squared gradient at W = 0 does not fall anywhere as a class has
 * 1, 2,
 * .., n samples.  One sample more adds d / n^2 times m^2 (2 count + 1 - 2 n/c)
 * + v (1 - 2/c), least at count = 1.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2), *gain = v, *loss = v + 1;

    fmpq_set_si (gain, 2, 1);
    fmpq_div (gain, gain, at + CLASSES);
    fmpq_mul (loss, gain, at + SAMPLES);
    fmpq_sub_si (loss, loss, 3);
    fmpq_sub_si (gain, gain, 1);
    fmpq_neg (gain, gain);
    fmpq_div (value, gain, loss);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_monotone_moments) = {
    .axes = "c n",
    .domain = "integer c >= 2, integer n >= 1, 2*n > 3*c",
    .formula = "\\frac{1-2/c}{2n/c-3}",
    .ball = ball,
    .exact = exact,
};
