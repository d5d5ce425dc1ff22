/*
 * How far 40 steps of the published routine, halving from rho, go from zero on
 * logistic regression: theory/logistic_data.h.  Every decision is certain.
 */
#include "theory/logistic_data.h"

enum { RHO = 4, SEARCH = 40 };

static void
length (arb_t out, struct standing *standing, const struct routine *routine,
        slong prec)
{
    arb_dot (out, NULL, 0, standing->w, 1, standing->w, 1, routine->dim, prec);
    arb_sqrtpos (out, out, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    logistic_measure (out, length, at, at + RHO, SEARCH, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return logistic_work (at, 4 * SEARCH);
}

QUANTITY (teleport_logistic_displacement) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "|w_{40}|",
    .ball = ball,
    .work = work,
};
