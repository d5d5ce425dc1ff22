/*
 * The residual |(q.g/G^2) g - q/G|^2 after the routine's steps on Booth's
 * quadratic, from the start of the published figure:
 * theory/teleport_routine.h, every decision certain.
 */
#include "theory/teleport_routine.h"

enum { RHO, SHRINK, STEPS };

static void
residual (arb_t out, struct standing *standing, const struct routine *routine,
          slong prec)
{
    (void) routine;
    (void) prec;
    arb_set (out, standing->residual);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct routine routine = {
        .dim = 2, .objective = booth, .rho = at + RHO, .shrink = at + SHRINK
    };

    fmpq_get_index (&routine.steps, at + STEPS);
    booth_measure (out, residual, &routine, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 1000 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (teleport_booth_routine_residual) = {
    .axes = "rho shrink K",
    .domain = "rho > 0, 0 < shrink < 1, integer 0 <= K <= 100000",
    .formula = "|(q \\cdot g/G^2) g - q/G|^2",
    .ball = ball,
    .work = work,
};
