/*
 * The largest eigenvalue of the Hessian of two tokens' loss at W = 0:
 * (1 + sqrt (1 - 4 p q (1 - corr^2))) / 4; rational where 1 - 4 p q (1 -
 * corr^2) is the square of a rational.
 */
#include "theory/quantity.h"

/* Set REST to 1 - 4 p q (1 - corr^2) = (p - q)^2 + 4 p q corr^2. */
static void
discriminant (fmpq_t rest, const fmpq *at)
{
    fmpq_t pq, gap;

    fmpq_init (pq);
    fmpq_init (gap);
    fmpq_mul (pq, at, at);
    fmpq_sub (pq, at, pq);
    fmpq_mul_2exp (pq, pq, 2);
    fmpq_mul (gap, at + 1, at + 1);
    fmpq_sub_si (gap, gap, 1);
    fmpq_mul (rest, pq, gap);
    fmpq_add_si (rest, rest, 1);
    fmpq_clear (pq);
    fmpq_clear (gap);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t rest;

    fmpq_init (rest);
    discriminant (rest, at);
    arb_set_fmpq (out, rest, prec);
    arb_sqrtpos (out, out, prec);
    arb_add_ui (out, out, 1, prec);
    arb_mul_2exp_si (out, out, -2);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = UNABLE;
    fmpq_t rest;

    fmpq_init (rest);
    discriminant (rest, at);
    if (fmpz_is_square (fmpq_numref (rest))
        && fmpz_is_square (fmpq_denref (rest))) {
        fmpz_sqrt (fmpq_numref (rest), fmpq_numref (rest));
        fmpz_sqrt (fmpq_denref (rest), fmpq_denref (rest));
        fmpq_add_si (rest, rest, 1);
        fmpq_div_2exp (value, rest, 2);
        outcome = EVALUATED;
    }
    fmpq_clear (rest);
    return outcome;
}

QUANTITY (memgd_sharpness) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1",
    .formula = "\\frac14 (1 + \\sqrt{1 - 4pq(1-\\rho^2)}),\\ q = 1-p",
    .ball = ball,
    .exact = exact,
};
