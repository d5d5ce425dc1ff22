/*
 * The local exponent of the exact two-class error between d and 2d.
 */
#include "theory/quantity.h"

USES (quantity, memscale_two_class_error_limit);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    const struct quantity *error = &memscale_two_class_error_limit_quantity;
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
    return 3 * memscale_two_class_error_limit_quantity.work (at, prec);
}

QUANTITY (memscale_two_class_slope) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 1",
    .formula = "\\log_2 (E_d / E_{2d}), \\quad E_d ="
               " \\sum_{x \\ge 1} p_x h_d(w_x)",
    .ball = ball,
    .work = work,
};
