/*
 * The share of a sphere beyond a plane, which is the error of a two-class
 * memory on an item that holds the share w of the squared weight.
 */
#include "theory/cap.h"

#include "theory/quantity.h"

enum { DIMENSION, WEIGHT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* Encloses as cap.c explains: series with bounded rests. */
    cap_at (out, d, at + WEIGHT, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong d;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    return cap_exact (value, d, at + WEIGHT) ? EVALUATED : UNABLE;
}

static double
work (const fmpq *at, slong prec)
{
    return cap_work (fmpz_get_d (fmpq_numref (at + DIMENSION)),
                     fmpq_get_d (at + WEIGHT), prec);
}

QUANTITY (memscale_cap) = {
    .axes = "d w",
    .domain = "integer d >= 1, 0 <= w <= 1",
    .formula = "\\frac12 I_{1-w}(d/2, 1/2)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
