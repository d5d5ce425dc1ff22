/*
 * Expected error of a two-class linear memory that stores the P most frequent
 * items of the infinite Zipf law with equal weights: a stored item is wrong
 * with probability h_d (1/P), any other with probability 1/2.
 */
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/threshold.h"

enum { ZIPF, STORED, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stored, d;
    struct threshold threshold;

    if (!fmpq_get_index (&stored, at + STORED)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    threshold_init (&threshold, at + ZIPF, d, prec);
    /* A closed form of zeta values and one cap. */
    threshold_error (out, &threshold, stored);
    threshold_clear (&threshold);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return (double) prec
           + cap_work (fmpz_get_d (fmpq_numref (at + DIMENSION)),
                       1 / fmpz_get_d (fmpq_numref (at + STORED)), prec);
}

QUANTITY (memscale_threshold_error) = {
    .axes = "alpha P d",
    .domain = "alpha > 1, integer P >= 1, integer d >= 1",
    .formula = "p([P]) h_d(1/P) + \\frac12 p(>P), \\quad"
               " p(>P) = \\zeta(\\alpha, P+1)/\\zeta(\\alpha)",
    .ball = ball,
    .work = work,
};
