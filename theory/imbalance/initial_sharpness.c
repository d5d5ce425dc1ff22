/*
 * The largest eigenvalue of the second derivative at W = 0 when the inner
 * products of the n samples are d/4 + d/12 [i = j]: that of diag (1/c) -
 * 1/c^2, which is 1/c, times that of the Gram matrix over n.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    /* (3 n + 1) d / (12 n c) */
    fmpq_mul_si (value, at + SAMPLES, 3);
    fmpq_add_si (value, value, 1);
    fmpq_mul (value, value, at + DIM);
    fmpq_div (value, value, at + SAMPLES);
    fmpq_div (value, value, at + CLASSES);
    fmpq_div_si (value, 12);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_sharpness) = {
    .axes = "c n d",
    .domain = "integer c >= 2, integer n >= 2, integer d >= 1",
    .formula = "\\frac1c\\left(\\frac d4+\\frac d{12n}\\right)",
    .ball = ball,
    .exact = exact,
};
