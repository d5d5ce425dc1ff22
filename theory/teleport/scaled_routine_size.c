/*
 * The step size of the published routine after K steps on a multiple of
 * Booth's quadratic from (7.5, -4), rho = 10 at first and shrunk by 4/5:
 * theory/teleport_routine.h, every decision certain.
 */
#include "theory/teleport_routine.h"

enum { SCALE, STEPS };

/* Booth's quadratic times the ball CONTEXT. */
static void
scaled (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w, const void *context,
        slong prec)
{
    arb_srcptr scale = context;

    booth (f, g, q, w, NULL, prec);
    arb_mul (f, f, scale, prec);
    _arb_vec_scalar_mul (g, g, 2, scale, prec);
    if (q != NULL) {
        /* The Hessian grows with the gradient. */
        _arb_vec_scalar_mul (q, q, 2, scale, prec);
        _arb_vec_scalar_mul (q, q, 2, scale, prec);
    }
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *settings = _fmpq_vec_init (2);
    struct routine routine = {
        .dim = 2, .objective = scaled, .rho = settings, .shrink = settings + 1
    };
    arb_t scale;

    arb_init (scale);
    arb_set_fmpq (scale, at + SCALE, prec);
    routine.context = scale;
    fmpq_set_si (settings, 10, 1);
    fmpq_set_si (settings + 1, 4, 5);
    fmpq_get_index (&routine.steps, at + STEPS);
    booth_measure (out, standing_size, &routine, prec);
    _fmpq_vec_clear (settings, 2);
    arb_clear (scale);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 1000 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (teleport_scaled_routine_size) = {
    .axes = "scale K",
    .domain = "scale > 0, integer 0 <= K <= 10000",
    .formula = "\\rho_K \\text{ on } scale \\cdot f",
    .ball = ball,
    .work = work,
};
