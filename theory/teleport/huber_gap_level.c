/*
 * The same with the teleport on the level set, which is the identity: s = 1.
 */
#include "theory/quantity.h"

USES (quantity, teleport_huber_gap);

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome;
    fmpq *point = _fmpq_vec_init (3);

    fmpq_set (point, at);
    fmpq_set (point + 1, at + 1);
    fmpq_one (point + 2);
    outcome = teleport_huber_gap_quantity.exact (value, point);
    _fmpq_vec_clear (point, 3);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_gap_level) = {
    .axes = "Delta c s",
    .domain = "Delta > 0, 2*c >= Delta*Delta, 0 <= s <= 1",
    .formula = "f(c/\\Delta - \\Delta/2)",
    .ball = ball,
    .exact = exact,
};
