/*
 * The time of ridge_escape_time if the ridge took its factor from a_s and not
 * from a_s^2.
 */
#include "theory/quantity.h"

USES (quantity, multiindex_ridge_escape_time);

enum { EXPONENT, DIMENSION, RIDGE, EIGENVALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        multiindex_ridge_escape_time_quantity.ball (out, at, prec);
    fmpq_t factor;

    fmpq_init (factor);
    fmpq_div (factor, at + RIDGE, at + EIGENVALUE);
    fmpq_add_si (factor, factor, 1);
    arb_mul_fmpz (out, out, fmpq_numref (factor), prec);
    arb_div_fmpz (out, out, fmpq_denref (factor), prec);
    fmpq_clear (factor);
    return outcome;
}

QUANTITY (multiindex_ridge_escape_time_squared) = {
    .axes = "s d mu q",
    .domain = "integer s >= 1, integer d >= 2, mu >= 0, q > 0",
    .formula = "(1 + \\mu/q)^2\\,T_s",
    .ball = ball,
};
