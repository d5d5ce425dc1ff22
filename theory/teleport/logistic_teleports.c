/*
 * The objective after K times a teleport by at most S steps of the published
 * routine (rho = 1/10, halved) and a step of gradient descent of size 1 over
 * the sum |z|^2 / (4 n) + 2 reg, from zero: theory/logistic_data.h.  Every
 * decision is certain.
 */
#include "theory/logistic_data.h"

enum { SEARCH = 4, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct logistic_data data;
    arb_ptr v;
    slong k = 0, search = 0;

    fmpq_get_index (&k, at + STEPS);
    fmpq_get_index (&search, at + SEARCH);
    logistic_init (&data, at, prec);
    v = _arb_vec_init (3 * data.d);
    if (logistic_descend (v, &data, k, search, prec)) {
        logistic_objective (out, v + data.d, NULL, v, &data, prec);
    } else
        arb_indeterminate (out); /* more precision decides */
    _arb_vec_clear (v, 3 * data.d);
    logistic_clear (&data);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return logistic_work (at, fmpz_get_d (fmpq_numref (at + STEPS)) * 4
                                  * fmpz_get_d (fmpq_numref (at + SEARCH)));
}

QUANTITY (teleport_logistic_teleports) = {
    .axes = LOGISTIC_AXES " S K",
    .domain = LOGISTIC_DOMAIN
    ", integer 1 <= S <= 1000, integer 0 <= K <= 1000",
    .formula = "f(w_K) \\text{, a teleport before each step}",
    .ball = ball,
    .work = work,
};
