/*
 * The least error of any linear memory of three tokens in the plane that
 * cannot hold them all, whatever their signed keys: any two of these are
 * independent, so that it can hold any two.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *sum = _fmpq_vec_init (1);
    slong x, least = 0;

    for (x = 0; x < 3; x++) {
        fmpq_add (sum, sum, at + x);
        if (fmpq_cmp (at + x, at + least) < 0)
            least = x;
    }
    fmpq_div (value, at + least, sum);
    _fmpq_vec_clear (sum, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_three_token_least) = {
    .axes = "p1 p2 p3",
    .domain = "p1 > 0, p2 > 0, p3 > 0",
    .formula = "\\min_x p_x / \\sum_x p_x",
    .ball = ball,
    .exact = exact,
};
