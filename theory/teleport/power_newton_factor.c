/*
 * |x|^p: Newton's step multiplies x by 1 - 1/(p-1), and the loss by its p-th
 * power.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong p;

    if (!fmpq_get_index (&p, at) || p > 100000)
        return UNABLE;
    fmpq_set_si (value, p - 2, (ulong) p - 1);
    fmpq_pow_si (value, value, p);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t p;

    arb_init (p);
    arb_set_fmpq (p, at, prec);
    arb_sub_ui (out, p, 1, prec);
    arb_inv (out, out, prec);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    arb_pow (out, out, p, prec);
    arb_clear (p);
    return EVALUATED;
}

QUANTITY (teleport_power_newton_factor) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "((p-2)/(p-1))^p",
    .ball = ball,
    .exact = exact,
};
