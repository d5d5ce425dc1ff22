/*
 * By how much the K-th teleport of at most S steps of the published routine
 * raises the objective, teleports and steps of gradient descent taking turns
 * from zero: theory/logistic_data.h.  Every decision is certain.
 */
#include "theory/logistic_data.h"

enum { SEARCH = 4, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct logistic_data data;
    arb_ptr v;
    slong k = 0, search = 0;
    int certain = 0;
    arb_t before;

    fmpq_get_index (&k, at + STEPS);
    fmpq_get_index (&search, at + SEARCH);
    arb_init (before);
    logistic_init (&data, at, prec);
    v = _arb_vec_init (3 * data.d);
    if (logistic_descend (v, &data, k - 1, search, prec)) {
        logistic_objective (before, v + data.d, NULL, v, &data, prec);
        if (logistic_teleport (v, &data, search, prec)) {
            logistic_objective (out, v + data.d, NULL, v, &data, prec);
            arb_sub (out, out, before, prec);
            certain = 1;
        }
    }
    if (!certain)
        arb_indeterminate (out); /* more precision decides */
    arb_clear (before);
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

QUANTITY (teleport_logistic_violation) = {
    .axes = LOGISTIC_AXES " S K",
    .domain = LOGISTIC_DOMAIN
    ", integer 1 <= S <= 1000, integer 1 <= K <= 1000",
    .formula = "f(w_K^+) - f(w_K)",
    .ball = ball,
    .work = work,
};
