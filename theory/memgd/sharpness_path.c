/*
 * The largest eigenvalue of the Hessian of two tokens' loss after k steps of
 * gradient descent: with h_i = p_i s_i (1 - s_i) it is
 * h_1 + h_2 + sqrt ((h_1 - h_2)^2 + 4 corr^2 h_1 h_2), at the balls of
 * theory/pair_descent.c.
 */
#include "theory/pair_descent.h"
#include "theory/quantity.h"

enum { STEPS = 3 };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    struct pair_descent descent;
    slong i;

    pair_descent_start (&descent, at, prec);
    for (i = 0; i < n; i++) {
        pair_descent_run (&descent, fmpz_get_si (fmpq_numref (last + i)));
        pair_descent_sharpness (balls + i, &descent);
    }
    pair_descent_clear (&descent);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return pair_descent_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_sharpness_path) = {
    .axes = "p corr eta k",
    .domain =
        "0 < p < 1, -1 < corr < 1, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "h_1 + h_2 + \\sqrt{(h_1-h_2)^2 + 4\\rho^2 h_1 h_2},\\ h_i = "
               "p_i s_i (1-s_i),\\ s_i = 1/(1+e^{m_i}) after k steps",
    .ball = ball,
    .curve = curve,
    .work = work,
};
