/*
 * The objective after K steps of gradient descent of size 1 over the sum |z|^2
 * / (4 n) + 2 reg, from zero, without teleports: theory/logistic_data.h.
 */
#include "theory/logistic_data.h"

enum { STEPS = 4 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct logistic_data data;
    arb_ptr v;
    slong k = 0;

    fmpq_get_index (&k, at + STEPS);
    logistic_init (&data, at, prec);
    v = _arb_vec_init (3 * data.d);
    if (logistic_descend (v, &data, k, 0, prec)) {
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
    return logistic_work (at, fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (teleport_logistic_descent) = {
    .axes = LOGISTIC_AXES " K",
    .domain = LOGISTIC_DOMAIN ", integer 0 <= K <= 1000",
    .formula = "f(w_K),\\ w_{k+1} = w_k - \\nabla f(w_k)/L",
    .ball = ball,
    .work = work,
};
