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
    fmpq_t rho;
    slong steps = 0;

    fmpq_init (rho);
    fmpq_set_si (rho, 1, 10);
    fmpq_get_index (&steps, at + STEPS);
    logistic_measure (out, standing_size, at, rho, steps, prec);
    fmpq_clear (rho);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return logistic_work (at, 4 * fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (teleport_logistic_routine_size) = {
    .axes = LOGISTIC_AXES " S",
    .domain = LOGISTIC_DOMAIN ", integer 0 <= S <= 1000",
    .formula = "\\rho_S",
    .ball = ball,
    .work = work,
};
