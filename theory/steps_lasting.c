#include "theory/steps_lasting.h"

enum { FREQUENCY, CORRELATION, RATE };

void
steps_lasting_sigma (arb_t sigma, const fmpq *at, slong prec)
{
    fmpq_t least;
    arb_t mu, inverse;

    fmpq_init (least);
    arb_init (mu);
    arb_init (inverse);
    fmpq_sub_si (least, at + FREQUENCY, 1);
    fmpq_neg (least, least);
    if (fmpq_cmp (least, at + FREQUENCY) > 0)
        fmpq_set (least, at + FREQUENCY);
    arb_set_fmpq (mu, least, prec);
    arb_set_fmpq (inverse, at + RATE, prec);
    arb_inv (inverse, inverse, prec);
    arb_const_log2 (sigma, prec);
    arb_mul (sigma, sigma, mu, prec);
    arb_min (sigma, sigma, inverse, prec);
    arb_neg (sigma, sigma);
    arb_expm1 (sigma, sigma, prec);
    arb_mul (sigma, sigma, mu, prec);
    arb_neg (sigma, sigma);
    fmpq_clear (least);
    arb_clear (mu);
    arb_clear (inverse);
}

void
steps_lasting_scale (arb_t bound, const fmpq *at, slong prec)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at + CORRELATION, 1);
    fmpq_neg (rest, rest);
    arb_mul_2exp_si (bound, bound, 1);
    arb_div_fmpz (bound, bound, fmpq_numref (rest), prec);
    arb_mul_fmpz (bound, bound, fmpq_denref (rest), prec);
    fmpq_clear (rest);
}
