/*
 * The factor of planted_growth by certified integrals.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq *far = _fmpq_vec_init (2);
    arb_t near;

    arb_init (near);
    fmpq_set (far, at);
    fmpq_mul (far + 1, at + 1, at + 1);
    escape_from_dimension (near, escape_planted_time_integral, at, prec);
    outcome =
        escape_from_dimension (out, escape_planted_time_integral, far, prec);
    arb_div (out, out, near, prec);
    _fmpq_vec_clear (far, 2);
    arb_clear (near);
    return outcome;
}

QUANTITY (multiindex_planted_growth_integral) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 3",
    .formula = "T(d^2)/T(d)",
    .ball = ball,
    .work = escape_work,
};
