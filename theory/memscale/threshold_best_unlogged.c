/*
 * The least error of a threshold at d = 30, continued as d^(1-alpha): a power
 * law without the logarithm.
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_best);

enum { ZIPF, DIMENSION };

enum { FROM = 30 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const struct quantity *best = &memscale_threshold_best_quantity;
    fmpq start[2] = { at[ZIPF], at[DIMENSION] };
    enum evaluation outcome;
    fmpq_t power;
    arb_t x;

    arb_init (x);
    fmpq_init (power);
    fmpq_init (start + DIMENSION);
    fmpq_set_si (start + DIMENSION, FROM, 1);
    /* A product of two enclosures. */
    outcome = best->ball (out, start, prec);
    fmpq_sub_si (power, at + ZIPF, 1);
    fmpq_div (start + DIMENSION, start + DIMENSION, at + DIMENSION);
    arb_set_fmpq (x, start + DIMENSION, prec);
    arb_pow_fmpq (x, x, power, prec);
    arb_mul (out, out, x, prec);
    arb_clear (x);
    fmpq_clear (power);
    fmpq_clear (start + DIMENSION);
    return outcome;
}

QUANTITY (memscale_threshold_best_unlogged) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "E^*_{30} (30/d)^{\\alpha-1}",
    .ball = ball,
};
