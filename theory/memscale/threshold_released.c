/*
 * The error of a two-class memory that stores as many items as the released
 * code does: P = floor (d/8), all alike.
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_share_error);

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq there[3] = { at[ZIPF], at[ZIPF], at[DIMENSION] };
    enum evaluation outcome;

    fmpq_init (there + 1);
    fmpq_set_si (there + 1, 1, 8);
    /* An enclosure by another quantity. */
    outcome = memscale_threshold_share_error_quantity.ball (out, there, prec);
    fmpq_clear (there + 1);
    return outcome;
}

QUANTITY (memscale_threshold_released) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 8",
    .formula = "p([P]) h_d(1/P) + \\frac12 p(>P), \\quad"
               " P = \\lfloor d/8 \\rfloor",
    .ball = ball,
};
