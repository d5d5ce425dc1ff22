/*
 * Huber's loss on {f <= c}, L = 1: after a teleport to the maximiser that is a
 * share s of the way from |x| = Delta to the level, one gradient step of size
 * 1 goes to the distance x - Delta from the minimiser; what is left there.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t x;

    fmpq_init (x);
    /* x = Delta + s (c/Delta - Delta/2), and after the step x - Delta. */
    fmpq_div (x, at + 1, at);
    fmpq_div_2exp (value, at, 1);
    fmpq_sub (x, x, value);
    fmpq_mul (x, x, at + 2);
    if (fmpq_cmp (x, at) <= 0) {
        fmpq_mul (value, x, x);
        fmpq_div_2exp (value, value, 1);
    } else {
        fmpq_sub (value, x, value);
        fmpq_mul (value, value, at);
    }
    fmpq_clear (x);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_gap) = {
    .axes = "Delta c s",
    .domain = "Delta > 0, 2*c >= Delta*Delta, 0 <= s <= 1",
    .formula = "f(x - \\Delta),\\ x = \\Delta + s (c/\\Delta - \\Delta/2)",
    .ball = ball,
    .exact = exact,
};
