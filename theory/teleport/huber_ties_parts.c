/* The same length as the sublevel set's less that of the parabola, 2 Delta. */
#include "theory/quantity.h"

USES (quantity, teleport_huber_ties_length);

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome =
        teleport_huber_ties_length_quantity.exact (value, at);

    fmpq_sub (value, value, at);
    fmpq_sub (value, value, at);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_ties_parts) = {
    .axes = "Delta c",
    .domain = "Delta > 0, 2*c >= Delta*Delta",
    .formula = "2 (c/\\Delta + \\Delta/2) - 2 \\Delta",
    .ball = ball,
    .exact = exact,
};
