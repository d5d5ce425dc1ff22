/*
 * The local exponent, between d and 2d, of the exact error with weights p
 * (x)^rho at a threshold that is best in the limit: P = floor (d / y) when 2b
 * < 1, none when 2b > 1.
 */
#include "theory/quantity.h"
USES (quantity, memscale_threshold_power_scaled_error);
USES (quantity, memscale_two_class_error_limit);

enum { ZIPF, RHO, DIMENSION };

static const struct quantity *
chosen (const fmpq *at)
{
    int below;
    fmpq_t two_b;

    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    below = fmpq_cmp_si (two_b, 1) < 0;
    fmpq_clear (two_b);
    return below ? &memscale_threshold_power_scaled_error_quantity
                 : &memscale_two_class_error_limit_quantity;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const struct quantity *error = chosen (at);
    fmpq doubled[3] = { at[ZIPF], at[RHO], at[DIMENSION] };
    enum evaluation outcome;
    arb_t other;

    arb_init (other);
    fmpq_init (doubled + DIMENSION);
    fmpq_mul_2exp (doubled + DIMENSION, at + DIMENSION, 1);
    /* Functions of Arb of two enclosures. */
    outcome = error->ball (out, at, prec);
    if (outcome == EVALUATED)
        outcome = error->ball (other, doubled, prec);
    arb_div (out, out, other, prec);
    arb_log (out, out, prec);
    arb_const_log2 (other, prec);
    arb_div (out, out, other, prec);
    fmpq_clear (doubled + DIMENSION);
    arb_clear (other);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return 3 * chosen (at)->work (at, prec);
}

QUANTITY (memscale_threshold_power_slope) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha != 1, integer d >= 1",
    .formula = "\\log_2 (E_d / E_{2d})",
    .ball = ball,
    .work = work,
};
