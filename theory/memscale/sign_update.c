/*
 * A step of Adam without momenta, beta_1 = beta_2 = 0, at the rate gamma
 * against the gradient g: the averages are g and g^2, their corrections 1, and
 * the step gamma g / (|g| + epsilon), epsilon = 1e-8, whatever came before.
 */
#include "theory/quantity.h"

enum { RATE, GRADIENT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t size, epsilon;

    fmpq_init (size);
    fmpq_init (epsilon);
    fmpq_abs (size, at + GRADIENT);
    fmpq_set_si (epsilon, 1, 100000000);
    fmpq_add (size, size, epsilon);
    fmpq_div (size, at + GRADIENT, size);
    fmpq_mul (value, at + RATE, size);
    fmpq_clear (size);
    fmpq_clear (epsilon);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_sign_update) = {
    .axes = "gamma g",
    .domain = "gamma > 0",
    .formula = "\\gamma g/(|g| + \\epsilon),\\ \\epsilon = 10^{-8}",
    .ball = ball,
    .exact = exact,
};
