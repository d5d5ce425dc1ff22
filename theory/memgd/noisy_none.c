/* The flow of noisy_flow without noise, m + e^m = 2 p t + 1: a rival. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *two = v, *time = v + 1;

    fmpq_set_si (two, 2, 1);
    fmpq_mul (time, at + FREQUENCY, at + TIME);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, two, prec);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

QUANTITY (memgd_noisy_none) = {
    .axes = "p t",
    .domain = "0 < p < 1, t > 0",
    .formula = "m + e^m = 2 p t + 1",
    .ball = ball,
};
