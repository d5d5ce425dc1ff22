/*
 * The condition number of the second moment I/12 + 11^T/4 of d independent
 * inputs uniform on [0, 1]: its eigenvalues are 1/12 + d/4 and 1/12.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { DIM };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul_si (value, at + DIM, 3);
    fmpq_add_si (value, value, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_input_condition) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "1+3d",
    .ball = ball,
    .exact = exact,
};
