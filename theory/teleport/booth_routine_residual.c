/*
 * The residual |(q.g/G^2) g - q/G|^2 after the routine's steps on Booth's
 * quadratic, from the start of the published figure:
 * theory/teleport_routine.h, every decision certain.
 */
#include "theory/teleport_routine.h"

enum { RHO, SHRINK, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr start = _arb_vec_init (2);
    struct routine routine = {
        .dim = 2, .objective = booth, .rho = at + RHO, .shrink = at + SHRINK
    };
    struct standing standing;

    arb_set_si (start, 13);
    arb_mul_2exp_si (start, start, -1);
    arb_set_si (start + 1, -7);
    fmpq_get_index (&routine.steps, at + STEPS);
    standing_init (&standing, 2);
    if (routine_run (&standing, &routine, start, prec))
        arb_set (out, standing.residual);
    else
        arb_indeterminate (out); /* more precision decides */
    standing_clear (&standing);
    _arb_vec_clear (start, 2);
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
