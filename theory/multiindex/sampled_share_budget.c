/*
 * The share of sampled_share with the spread c_s / m_0^s, c_s = 3/5, 7/5, 7/2
 * for s = 1, 2, 3: what a single step would miss, whatever its size.
 */
#include "theory/sample_noise.h"

enum { SAMPLES = 4, WITHIN };

/* Set SPREAD to c_s / FROM^s. */
static enum evaluation
budget (arb_t spread, const fmpq *at, slong prec)
{
    static const slong tenths[] = { 0, 6, 14, 35 };
    slong s;
    fmpq_t power;

    if (!fmpq_get_index (&s, at) || s < 1 || s > 3)
        return UNABLE;
    fmpq_init (power);
    fmpq_pow_si (power, at + 1, -s);
    arb_set_fmpq (spread, power, prec);
    arb_mul_si (spread, spread, tenths[s], prec);
    arb_div_si (spread, spread, 10, prec);
    fmpq_clear (power);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t spread;

    arb_init (spread);
    outcome = budget (spread, at, prec);
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

QUANTITY (multiindex_sampled_share_budget) = {
    .axes = "s from to eta n x",
    .domain = "integer 1 <= s <= 3, 0 < from < to < 1, eta > 0, eta*s <= 1"
              ", integer n >= 6, x > 0",
    .formula = "\\operatorname{erf}\\frac{x \\sqrt n m_0^s}{\\sqrt 2 c_s}",
    .ball = ball,
    .work = noise_work,
};
