/* The weight after many visits, log (c gamma n): in q + (e^q - 1) / c =
   gamma n the exponential is left. */
#include "theory/quantity.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t product;

    fmpq_init (product);
    fmpq_mul (product, at + STEP, at + OTHERS);
    fmpq_mul (product, product, at + VISITS);
    if (fmpq_is_one (product))
        arb_zero (out);
    else {
        arb_set_fmpq (out, product, prec);
        arb_log (out, out, prec);
    }
    fmpq_clear (product);
    return EVALUATED;
}

QUANTITY (memscale_visit_many) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n > 0",
    .formula = "\\log(c \\gamma n)",
    .ball = ball,
};
