/*
 * The error of P = c d equally stored items at d = 80, continued as
 * d^(1-alpha): a power law without a plateau.
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_share_error);

enum { ZIPF, SHARE, DIMENSION };

enum { FROM = 80 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const struct quantity *error = &memscale_threshold_share_error_quantity;
    fmpq start[3] = { at[ZIPF], at[SHARE], at[DIMENSION] };
    enum evaluation outcome;
    fmpq_t power;
    arb_t x;

    arb_init (x);
    fmpq_init (power);
    fmpq_init (start + DIMENSION);
    fmpq_set_si (start + DIMENSION, FROM, 1);
    /* A product of two enclosures. */
    outcome = error->ball (out, start, prec);
    if (outcome == EVALUATED) {
        fmpq_sub_si (power, at + ZIPF, 1);
        fmpq_div (start + DIMENSION, start + DIMENSION, at + DIMENSION);
        arb_set_fmpq (x, start + DIMENSION, prec);
        arb_pow_fmpq (x, x, power, prec);
        arb_mul (out, out, x, prec);
    }
    arb_clear (x);
    fmpq_clear (power);
    fmpq_clear (start + DIMENSION);
    return outcome;
}

QUANTITY (memscale_plateau_decay) = {
    .axes = "alpha c d",
    .domain = "alpha > 1, 80*c >= 1, integer d >= 1",
    .formula = "E_{80} (80/d)^{\\alpha-1}",
    .ball = ball,
};
