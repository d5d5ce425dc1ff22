/*
 * The time of the flow that descent_time follows in steps: escape_time_between
 * of the squared overlaps.
 */
#include "theory/escape.h"
#include "theory/escape_steps.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq *squares = _fmpq_vec_init (3);

    fmpq_set (squares, at);
    fmpq_mul (squares + 1, at + 1, at + 1);
    fmpq_mul (squares + 2, at + 2, at + 2);
    outcome = escape_between (out, escape_time, squares, prec);
    _fmpq_vec_clear (squares, 3);
    return outcome;
}

QUANTITY (multiindex_descent_flow) = {
    .axes = "s from to",
    .domain = "integer s >= 1, 0 < from <= to < 1",
    .formula = "\\int \\frac{dm}{s(1-m^2)m^{2s-1}}",
    .ball = ball,
    .work = escape_work,
};
