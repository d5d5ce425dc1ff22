/*
 * How far 40 steps of the published routine, halving from rho, go from zero on
 * logistic regression: theory/logistic_data.h.  Every decision is certain.
 */
#include "theory/logistic_data.h"

enum { RHO = 4, SEARCH = 40 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *shrink = _fmpq_vec_init (1);
    struct logistic_data data;
    struct routine routine = { .objective = logistic_objective,
                               .context = &data,
                               .rho = at + RHO,
                               .shrink = shrink,
                               .steps = SEARCH };
    struct standing standing;
    arb_ptr start;

    fmpq_set_si (shrink, 1, 2);
    logistic_init (&data, at, prec);
    routine.dim = data.d;
    start = _arb_vec_init (data.d);
    standing_init (&standing, data.d);
    if (routine_run (&standing, &routine, start, prec)) {
        arb_dot (out, NULL, 0, standing.w, 1, standing.w, 1, data.d, prec);
        arb_sqrtpos (out, out, prec);
    } else
        arb_indeterminate (out); /* more precision decides */
    standing_clear (&standing);
    _arb_vec_clear (start, data.d);
    logistic_clear (&data);
    _fmpq_vec_clear (shrink, 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double samples = fmpz_get_d (fmpq_numref (at)),
           features = fmpz_get_d (fmpq_numref (at + 1));

    (void) prec;
    return 4 * SEARCH * samples * (100 + 4 * features);
}

QUANTITY (teleport_logistic_displacement) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "|w_{40}|",
    .ball = ball,
    .work = work,
};
