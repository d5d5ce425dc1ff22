/*
 * theta_4 (0, 1/2) as Jacobi's product.  What the factors beyond the first N
 * multiply up to lies between 1 - sum (4^-n + 4 4^-n) = 1 - (5/3) 4^-N and 1,
 * by (1-a)(1-b) >= 1 - a - b.
 */
#include "theory/quantity.h"

#include <math.h>

/* Multiply OUT by (1 - 4^-n)(1 - 2^(1-2n))^2. */
static void
times_factor (arb_t out, slong n, slong prec)
{
    arb_t part;

    arb_init (part);
    arb_mul_2exp_si (part, out, -2 * n);
    arb_sub (out, out, part, prec);
    arb_mul_2exp_si (part, out, 1 - 2 * n);
    arb_sub (out, out, part, prec);
    arb_mul_2exp_si (part, out, 1 - 2 * n);
    arb_sub (out, out, part, prec);
    arb_clear (part);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, factors = prec / 2 + 8, wp = prec + 32;
    arb_t rest;

    (void) at;
    arb_init (rest);
    arb_one (out);
    for (n = 1; n <= factors; n++)
        times_factor (out, n, wp);
    arb_mul_2exp_si (rest, out, 1 - 2 * factors);
    arb_add_error (out, rest);
    arb_clear (rest);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    /* Of sums and shifts. */
    return 6 * (double) prec / sqrt (1 + (double) prec / 64);
}

QUANTITY (multiindex_planted_success_limit_product) = {
    .axes = "",
    .domain = "",
    .formula = "\\prod_{n \\ge 1} (1 - 4^{-n}) (1 - 2^{1-2n})^2",
    .ball = ball,
    .work = work,
};
