/*
 * By how much log |grad f| grows in 40 steps of the published routine, halving
 * from rho, from zero on logistic regression: theory/logistic_data.h.  Every
 * decision is certain.
 */
#include "theory/logistic_data.h"

enum { RHO = 4, SEARCH = 40 };

static void
growth (arb_t out, struct standing *standing, const struct routine *routine,
        slong prec)
{
    arb_log (out, standing->square, prec);
    _arb_vec_zero (standing->w, routine->dim);
    routine->objective (standing->value, standing->g, NULL, standing->w,
                        routine->context, prec);
    arb_dot (standing->square, NULL, 0, standing->g, 1, standing->g, 1,
             routine->dim, prec);
    arb_log (standing->square, standing->square, prec);
    arb_sub (out, out, standing->square, prec);
    arb_mul_2exp_si (out, out, -1);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    logistic_measure (out, growth, at, at + RHO, SEARCH, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return logistic_work (at, 4 * SEARCH);
}

QUANTITY (teleport_logistic_growth) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "\\log |\\nabla f(w_{40})| - \\log |\\nabla f(0)|",
    .ball = ball,
    .work = work,
};
