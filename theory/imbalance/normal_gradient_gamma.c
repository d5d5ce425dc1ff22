/*
 * A second route to normal_gradient: the incomplete gamma function by FLINT,
 * with the variance summed sample by sample.
 */
#include "theory/quantity.h"

enum { LEVEL, CLASSES, SAMPLES, PAIRS, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *sum = v, *a = v + 1;
    slong i, wp = prec + 32;
    arb_t x, s;

    arb_init (x);
    arb_init (s);
    for (i = 0; fmpq_cmp_si (at + SAMPLES, i) > 0; i++) {
        fmpq_inv (a, at + CLASSES);
        fmpq_sub_si (a, a, fmpq_cmp_si (at + COUNT, i) > 0);
        fmpq_div (a, a, at + SAMPLES);
        fmpq_addmul (sum, a, a);
    }
    fmpq_mul_2exp (sum, sum, 1);
    fmpq_div (sum, at + LEVEL, sum);
    arb_set_fmpq (x, sum, wp);
    arb_set_fmpq (s, at + PAIRS, wp);
    arb_hypgeom_gamma_upper (out, s, x, 1, wp);
    arb_clear (x);
    arb_clear (s);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 100
           * (fmpz_get_d (fmpq_numref (at + SAMPLES))
              + fmpz_get_d (fmpq_numref (at + PAIRS)));
}

QUANTITY (imbalance_normal_gradient_gamma) = {
    .axes = "level c n pairs count",
    .domain = "level > 0, integer c >= 2, integer n >= 1, integer 1 <= pairs "
              "<= 1000000000, integer 1 <= count <= n",
    .formula = "\\Gamma\\Big(pairs,\\frac{level}{2\\sum_ia_i^2}\\Big)"
               "/\\Gamma(pairs)",
    .ball = ball,
    .work = work,
};
