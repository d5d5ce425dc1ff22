/*
 * The time of escape_time when the link is fitted with the penalty mu |f|^2 /
 * 2 in a space whose kernel has the eigenvalue Q on polynomials of degree s:
 * a_s^2 becomes a_s^2 q / (q + mu), all times 1 + mu / q as long.
 */
#include "theory/escape.h"

enum { EXPONENT, DIMENSION, RIDGE, EIGENVALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        escape_from_dimension (out, escape_time, at, prec);
    fmpq_t factor;

    fmpq_init (factor);
    fmpq_div (factor, at + RIDGE, at + EIGENVALUE);
    fmpq_add_si (factor, factor, 1);
    arb_mul_fmpz (out, out, fmpq_numref (factor), prec);
    arb_div_fmpz (out, out, fmpq_denref (factor), prec);
    fmpq_clear (factor);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return escape_at_once (value, at);
}

QUANTITY (multiindex_ridge_escape_time) = {
    .axes = "s d mu q",
    .domain = "integer s >= 1, integer d >= 2, mu >= 0, q > 0",
    .formula = "(1 + \\mu/q)\\,T_s",
    .ball = ball,
    .exact = exact,
    .work = escape_work,
};
