/*
 * How many steps the routine makes on Goldstein and Price's polynomial from
 * the origin before it may stop, at most K: theory/teleport_routine.h, every
 * decision certain.  A search that fails counts as a step.
 */
#include "theory/teleport_routine.h"

enum { STEPS = 2 };

static void
made (arb_t out, struct standing *standing, const struct routine *routine,
      slong prec)
{
    (void) routine;
    (void) prec;
    arb_set_si (out, standing->steps);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    goldstein_price_measure (out, made, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    /* Its searches, with logarithms, and their failures. */
    return 30000 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (teleport_goldstein_price_routine_steps) = {
    .axes = "rho shrink K",
    .domain = "rho > 0, 0 < shrink < 1, integer 0 <= K <= 100000",
    .formula = "\\text{steps made, at most } K",
    .ball = ball,
    .work = work,
};
