/*
 * Rival of initial_sharpness: with the second moment of the law in place of
 * that of the sample.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, DIM };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    /* (3 d + 1) / (12 c) */
    fmpq_mul_si (value, at + DIM, 3);
    fmpq_add_si (value, value, 1);
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

QUANTITY (imbalance_initial_sharpness_population) = {
    .axes = "c d",
    .domain = "integer c >= 2, integer d >= 1",
    .formula = "\\frac1c\\left(\\frac d4+\\frac1{12}\\right)",
    .ball = ball,
    .exact = exact,
};
