/*
 * The expected loss of a class of frequency p after T steps of stochastic
 * gradient descent with one sample a step, on one-hot inputs from W = 0: a
 * sample of the class moves its column by a gradient step of size eta, any
 * other leaves it alone, so that the loss depends on the number of visits
 * only, which is binomial.  A sum of products of positive balls: encloses.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, MASS, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong steps = fmpz_get_si (fmpq_numref (at + STEPS)), n;
    fmpq *visits = _fmpq_vec_init (steps + 1);
    arb_ptr loss = _arb_vec_init (steps + 1);
    fmpq_t odds;
    arb_t weight;

    fmpq_init (odds);
    arb_init (weight);
    for (n = 0; n <= steps; n++)
        fmpq_set_si (visits + n, n, 1);
    margin_descent (loss, at + RATE, at + CLASSES, visits, steps + 1, prec);
    fmpq_sub_si (odds, at + MASS, 1);
    fmpq_neg (odds, odds);
    arb_set_fmpq (weight, odds, prec);
    arb_pow_ui (weight, weight, (ulong) steps, prec);
    fmpq_div (odds, at + MASS, odds);
    arb_zero (out);
    for (n = 0; n <= steps; n++) {
        margin_loss (loss + n, loss + n, at + CLASSES, prec);
        arb_addmul (out, loss + n, weight, prec);
        arb_mul_si (weight, weight, steps - n, prec);
        arb_div_si (weight, weight, n + 1, prec);
        arb_mul_fmpz (weight, weight, fmpq_numref (odds), prec);
        arb_div_fmpz (weight, weight, fmpq_denref (odds), prec);
    }
    _fmpq_vec_clear (visits, steps + 1);
    _arb_vec_clear (loss, steps + 1);
    fmpq_clear (odds);
    arb_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 2 * margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_sgd_loss) = {
    .axes = "c p eta T",
    .domain = "integer c >= 2, 0 < p < 1, eta > 0, "
              "integer 0 <= T <= 10000000",
    .formula = "\\sum_n \\binom Tn p^n (1-p)^{T-n} \\log(1 + (c-1) "
               "e^{-u_n}),\\ u_{n+1} = u_n + \\frac{\\eta c}{e^{u_n} + c - "
               "1}",
    .ball = ball,
    .work = work,
};
