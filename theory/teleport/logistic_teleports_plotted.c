/*
 * The same without the penalty: what the released code records.
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
        arb_dot (v + data.d, NULL, 0, v, 1, v, 1, data.d, prec);
        arb_submul (out, v + data.d, data.penalty, prec);
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

QUANTITY (teleport_logistic_teleports_plotted) = {
    .axes = LOGISTIC_AXES " S K",
    .domain = LOGISTIC_DOMAIN
    ", integer 1 <= S <= 1000, integer 0 <= K <= 1000",
    .formula = "f(w_K) - reg |w_K|^2",
    .ball = ball,
    .work = work,
};
