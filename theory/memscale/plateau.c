/*
 * The error at which a two-class memory of P = c d equally stored items stops
 * improving as d grows: Phi (-1 / sqrt c).
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t argument;

    /* (1/2) erfc (sqrt (1 / (2c))); a function of Arb. */
    fmpq_init (argument);
    fmpq_inv (argument, at);
    fmpq_div_2exp (argument, argument, 1);
    arb_set_fmpq (out, argument, prec + 8);
    arb_sqrt (out, out, prec + 8);
    arb_hypgeom_erfc (out, out, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (argument);
    return EVALUATED;
}

QUANTITY (memscale_plateau) = {
    .axes = "c",
    .domain = "c > 0",
    .formula = "\\Phi(-1/\\sqrt c)",
    .ball = ball,
};
