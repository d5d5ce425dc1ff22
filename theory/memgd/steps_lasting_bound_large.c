/*
 * The bound of memgd_steps_lasting_bound without its second term, which small
 * steps need: 2 / ((1 - corr) sigma).
 */
#include "theory/quantity.h"

enum { FREQUENCY, CORRELATION, RATE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (4), mu = v, sigma = v + 1, eta = v + 2,
            part = v + 3;
    fmpq_t q;

    fmpq_init (q);
    fmpq_sub_si (q, at + FREQUENCY, 1);
    fmpq_neg (q, q);
    if (fmpq_cmp (q, at + FREQUENCY) > 0)
        fmpq_set (q, at + FREQUENCY);
    arb_set_fmpq (mu, q, prec);
    arb_set_fmpq (eta, at + RATE, prec);
    arb_const_log2 (sigma, prec);
    arb_mul (sigma, sigma, mu, prec);
    arb_inv (part, eta, prec);
    arb_min (sigma, sigma, part, prec);
    arb_neg (sigma, sigma);
    arb_expm1 (sigma, sigma, prec);
    arb_mul (sigma, sigma, mu, prec);
    arb_neg (sigma, sigma);
    arb_inv (part, sigma, prec);
    arb_mul_2exp_si (part, part, 1);
    fmpq_sub_si (q, at + CORRELATION, 1);
    fmpq_neg (q, q);
    arb_div_fmpz (part, part, fmpq_numref (q), prec);
    arb_mul_fmpz (out, part, fmpq_denref (q), prec);
    _arb_vec_clear (v, 4);
    fmpq_clear (q);
    return EVALUATED;
}

QUANTITY (memgd_steps_lasting_bound_large) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\frac{2}{(1-\\rho)\\mu(1-e^{-l})},\\ l = \\min(1/\\eta, "
               "\\mu\\log 2),\\ \\mu = \\min(p, 1-p)",
    .ball = ball,
};
