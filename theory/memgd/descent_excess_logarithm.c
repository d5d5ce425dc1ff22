/*
 * The leading law of the lead of descent_excess alone, (1/2) log k: a rival.
 */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at + STEPS), prec);
    arb_mul_2exp_si (out, out, -1);
    return EVALUATED;
}

QUANTITY (memgd_descent_excess_logarithm) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 2 <= k <= "
              "1000000000",
    .formula = "\\tfrac12 \\log k",
    .ball = ball,
};
