/*
 * The largest curvature of sum_j <w, w_j>^p on the sphere at the mean
 * direction of k unit vectors w_j with overlap beta, within their span: with
 * m^2 = (1 + (k-1) beta)/k the square of its overlap with each,
 *
 *     p m^(p-2) ((p-1) (1-beta) - (1 + (k-1) beta)).
 */
#include "theory/quantity.h"

enum { DEGREE, COMPANIONS, OVERLAP };

/* Set SQUARE to m^2, and VALUE to the curvature over m^(p-2). */
static void
parts (fmpq_t square, fmpq_t value, const fmpq *at)
{
    fmpq_t part;

    fmpq_init (part);
    fmpq_sub_si (part, at + COMPANIONS, 1);
    fmpq_mul (square, part, at + OVERLAP);
    fmpq_add_si (square, square, 1);
    fmpq_sub_si (part, at + OVERLAP, 1);
    fmpq_sub_si (value, at + DEGREE, 1);
    fmpq_mul (value, value, part);
    fmpq_add (value, value, square);
    fmpq_neg (value, value);
    fmpq_mul (value, value, at + DEGREE);
    fmpq_div (square, square, at + COMPANIONS);
    fmpq_clear (part);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong p;
    fmpq_t square;

    if (!fmpq_get_index (&p, at + DEGREE) || p % 2 != 0 || p > 1000)
        return UNABLE;
    fmpq_init (square);
    parts (square, value, at);
    fmpq_pow_si (square, square, p / 2 - 1);
    fmpq_mul (value, value, square);
    fmpq_clear (square);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t square, value, power;
    arb_t x;

    fmpq_init (square);
    fmpq_init (value);
    fmpq_init (power);
    arb_init (x);
    parts (square, value, at);
    fmpq_sub_si (power, at + DEGREE, 2);
    fmpq_div_2exp (power, power, 1);
    arb_set_fmpq (out, square, prec + 32);
    arb_pow_fmpq (out, out, power, prec + 32);
    arb_set_fmpq (x, value, prec + 32);
    arb_mul (out, out, x, prec);
    fmpq_clear (square);
    fmpq_clear (value);
    fmpq_clear (power);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (multiindex_companion_curvature) = {
    .axes = "p k beta",
    .domain = "integer 2 <= p <= 1000000, integer k >= 2, 0 <= beta < 1",
    .formula = "p\\,m^{p-2} ((p-1)(1-\\beta) - k m^2),\\ k m^2 = 1 + (k-1)"
               "\\beta",
    .ball = ball,
    .exact = exact,
};
