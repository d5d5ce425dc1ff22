/*
 * The share of runs on batches of n fresh samples whose time is within the
 * share x of that on the whole population, to the first order in n^(-1/2).
 */
#include "theory/sample_noise.h"

enum { SAMPLES = 4, WITHIN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t spread;

    arb_init (spread);
    outcome = noise_spread (spread, out, at, prec);
    arb_set_fmpq (out, at + SAMPLES, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_sqrtpos (out, out, prec);
    arb_div (out, out, spread, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + WITHIN), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + WITHIN), prec);
    arb_hypgeom_erf (out, out, prec);
    arb_clear (spread);
    return outcome;
}

QUANTITY (multiindex_sampled_share) = {
    .axes = "s from to eta n x",
    .domain = NOISE_DOMAIN ", integer n >= 6, x > 0",
    .formula = "\\operatorname{erf}\\frac{x \\sqrt n}{\\sqrt 2 \\sigma}",
    .ball = ball,
    .work = noise_work,
};
