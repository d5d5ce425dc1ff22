/*
 * The chance that the squared gradient in the weights of one class at W = 0
 * exceeds a level, for standard normal inputs, an even number of them: each
 * coordinate is normal with variance V = Q / n, Q the mean of a_i^2, so that
 * the square over 2 V exceeds x with the chance e^-x sum_{j < pairs} x^j / j!.
 * The sum is one of positive rationals; encloses.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { LEVEL, CLASSES, SAMPLES, PAIRS, COUNT };

/* Set X to level n / (2 Q). */
static void
argument (fmpq_t x, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2);

    weights_at_start (v, v + 1, at + CLASSES, at + SAMPLES, at + COUNT);
    fmpq_mul (x, at + LEVEL, at + SAMPLES);
    fmpq_div (x, x, v + 1);
    fmpq_div_2exp (x, x, 1);
    _fmpq_vec_clear (v, 2);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong j, pairs = fmpz_get_si (fmpq_numref (at + PAIRS));
    slong wp = prec + 32;
    arb_t x, term;
    fmpq_t ratio;

    arb_init (x);
    arb_init (term);
    fmpq_init (ratio);
    argument (ratio, at);
    arb_set_fmpq (x, ratio, wp);
    arb_neg (term, x);
    arb_exp (term, term, wp);
    arb_zero (out);
    for (j = 0; j < pairs; j++) {
        arb_add (out, out, term, wp);
        arb_mul (term, term, x, wp);
        arb_div_si (term, term, j + 1, wp);
    }
    arb_clear (x);
    arb_clear (term);
    fmpq_clear (ratio);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 3 * fmpz_get_d (fmpq_numref (at + PAIRS));
}

QUANTITY (imbalance_normal_gradient) = {
    .axes = "level c n pairs count",
    .domain = "level > 0, integer c >= 2, integer n >= 1, integer 1 <= pairs "
              "<= 1000000000, integer 1 <= count <= n",
    .formula = "e^{-x}\\sum_{j<pairs}\\frac{x^j}{j!},\\ "
               "x=\\frac{n\\,level}{2Q},\\ "
               "Q=\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^2\\pi",
    .ball = ball,
    .work = work,
};
