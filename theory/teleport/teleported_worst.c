/*
 * What K gradient steps of size 1/L leave at most, L = R = 1, when arbitrary
 * teleports that do not raise the value come in between: 1/2 before the first
 * step, 1/6 after it, then delta - s^2 with s = 1 - sqrt (1 - 2 delta).
 */
#include "theory/quantity.h"
#include "theory/teleported.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpq_cmp_si (at, 1) > 0)
        return UNABLE;
    fmpq_set_si (value, 1, fmpq_is_zero (at) ? 2 : 6);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong steps;
    arb_t one;

    if (!fmpq_get_index (&steps, at))
        return OUT_OF_DOMAIN;
    if (steps == 0) {
        arb_one (out);
        arb_mul_2exp_si (out, out, -1);
        return EVALUATED;
    }
    arb_init (one);
    arb_one (one);
    arb_div_ui (out, one, 6, prec);
    teleported_levels (out, one, steps - 1, prec);
    arb_clear (one);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 10 * fmpq_get_d (at);
}

QUANTITY (teleport_teleported_worst) = {
    .axes = "K",
    .domain = "integer 0 <= K <= 10000000",
    .formula = "d_K: d_0 = \\frac12,\\ d_1 = \\frac16,\\ d_{k+1} = d_k - "
               "(1-\\sqrt{1-2d_k})^2",
    .ball = ball,
    .exact = exact,
    .work = work,
};
