/*
 * The step size of the published routine after S steps of one teleport on
 * logistic regression from zero, rho = 1/10 at first: theory/logistic_data.h.
 * Known exactly, for every decision is certain.
 */
#include "theory/logistic_data.h"

enum { STEPS = 4 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *settings = _fmpq_vec_init (2);
    struct logistic_data data;
    struct routine routine = { .objective = logistic_objective,
                               .context = &data,
                               .rho = settings,
                               .shrink = settings + 1 };
    struct standing standing;
    arb_ptr start;

    fmpq_set_si (settings, 1, 10);
    fmpq_set_si (settings + 1, 1, 2);
    fmpq_get_index (&routine.steps, at + STEPS);
    logistic_init (&data, at, prec);
    routine.dim = data.d;
    start = _arb_vec_init (data.d);
    standing_init (&standing, data.d);
    if (routine_run (&standing, &routine, start, prec))
        arb_set (out, standing.rho);
    else
        arb_indeterminate (out); /* more precision decides */
    standing_clear (&standing);
    _arb_vec_clear (start, data.d);
    logistic_clear (&data);
    _fmpq_vec_clear (settings, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double samples = fmpz_get_d (fmpq_numref (at)),
           features = fmpz_get_d (fmpq_numref (at + 1));

    (void) prec;
    return 4 * fmpz_get_d (fmpq_numref (at + STEPS)) * samples
           * (100 + 4 * features);
}

QUANTITY (teleport_logistic_routine_size) = {
    .axes = LOGISTIC_AXES " S",
    .domain = LOGISTIC_DOMAIN ", integer 0 <= S <= 1000",
    .formula = "\\rho_S",
    .ball = ball,
    .work = work,
};
