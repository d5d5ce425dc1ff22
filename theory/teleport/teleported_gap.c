/*
 * What K gradient steps leave when a teleport before each goes to the worst
 * place of its level, on the function of numerics/worst_teleports.h: from the
 * level delta = s (rho - s/2) a step comes to s (rho - 3s/2) = delta - s^2,
 * with s = rho - sqrt (rho^2 - 2 delta) and delta = (1 - rho)^2/2 at first.
 */
#include "theory/quantity.h"
#include "theory/teleported.h"

enum { STEPS, RADIUS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t rho;
    slong steps;

    if (!fmpq_get_index (&steps, at + STEPS))
        return OUT_OF_DOMAIN;
    arb_init (rho);
    arb_set_fmpq (rho, at + RADIUS, prec);
    arb_sub_ui (out, rho, 1, prec);
    arb_sqr (out, out, prec);
    arb_mul_2exp_si (out, out, -1);
    teleported_levels (out, rho, steps, prec);
    arb_clear (rho);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 10 * fmpq_get_d (at + STEPS);
}

QUANTITY (teleport_teleported_gap) = {
    .axes = "K rho",
    .domain = "integer 0 <= K <= 10000000, 3/5 <= rho < 1",
    .formula =
        "\\delta_K: \\delta_0 = (1-\\rho)^2/2,\\ \\delta \\to \\delta - "
        "s^2,\\ s = \\rho - \\sqrt{\\rho^2-2\\delta}",
    .ball = ball,
    .work = work,
};
