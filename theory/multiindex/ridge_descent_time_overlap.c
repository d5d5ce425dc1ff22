/*
 * The time of ridge_descent_time by the recursion in the overlap itself.
 */
#include "theory/escape_steps.h"
#include "theory/ridge.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq *plain = _fmpq_vec_init (4);
    int i;

    for (i = 0; i < 3; i++)
        fmpq_set (plain + i, at + i);
    /* 1 / eta + (mu / q) / eta is one over the smaller step. */
    fmpq_div (plain + 3, at + 4, at + 5);
    fmpq_add_si (plain + 3, plain + 3, 1);
    fmpq_div (plain + 3, at + 3, plain + 3);
    outcome = escape_steps_overlap_ball (out, plain, 2, 0, prec);
    fmpq_div (plain + 3, at + 3, plain + 3);
    arb_mul_fmpz (out, out, fmpq_numref (plain + 3), prec);
    arb_div_fmpz (out, out, fmpq_denref (plain + 3), prec);
    _fmpq_vec_clear (plain, 4);
    return outcome;
}

QUANTITY (multiindex_ridge_descent_time_overlap) = {
    .axes = RIDGE_AXES,
    .domain = RIDGE_DOMAIN,
    .formula = "m \\gets \\frac{m + p(1-m^2)}{\\sqrt{1+p^2(1-m^2)}},\\ p = "
               "\\frac{q}{q+\\mu} \\eta s m^{2s-1}",
    .ball = ball,
    .work = ridge_descent_work,
};
