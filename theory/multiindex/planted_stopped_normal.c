/* The same with a normal overlap of variance 1/d. */
#include "theory/quantity.h"

enum { DEGREE, DIMENSION, TOLERANCE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k, wp = prec + 30;
    fmpq_t part;
    arb_t x;

    if (!fmpq_get_index (&k, at + DEGREE) || k % 2 == 0)
        return OUT_OF_DOMAIN;
    fmpq_init (part);
    arb_init (x);
    fmpq_set_si (part, 1, (ulong) k);
    fmpq_mul (part, part, at + TOLERANCE);
    arb_set_fmpq (out, part, wp);
    arb_root_ui (out, out, (ulong) k - 1, wp);
    fmpq_div_2exp (part, at + DIMENSION, 1);
    arb_set_fmpq (x, part, wp);
    arb_sqrt (x, x, wp);
    arb_mul (out, out, x, wp);
    arb_hypgeom_erf (out, out, wp);
    arb_add_ui (out, out, 1, wp);
    arb_mul_2exp_si (out, out, -1);
    /* Where the error function is 1 but for a bound that no precision moves,
       the ball is as sharp as was asked for, and no sharper. */
    arb_add_error_2exp_si (out, -wp);
    fmpq_clear (part);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (multiindex_planted_stopped_normal) = {
    .axes = "k d tolerance",
    .domain = "integer 3 <= k <= 1001, integer 2 <= d <= 1000000000, "
              "0 < tolerance < k, where k odd",
    .formula = "\\Phi(\\sqrt d\\,x),\\ x^{k-1} = \\text{tolerance}/k",
    .ball = ball,
};
