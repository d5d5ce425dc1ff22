/*
 * The largest h for which the multipliers of the rate 1/(4Nh+2) certify it.
 * Their form S is affine in h and positive semidefinite on [0, 1]: where it
 * is so is an interval, and its first N pivots are positive inside.  See
 * theory/descent_pivots.h.
 */
#include "theory/crossing.h"
#include "theory/descent_pivots.h"
#include "theory/quantity.h"

static int
sign (const arb_t h, const fmpq *at, slong prec)
{
    slong steps;

    return fmpq_get_index (&steps, at) ? descent_pivots_sign (steps, h, prec)
                                       : 0;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    crossing (out, sign, at, 1, 2, prec);
    return EVALUATED;
}

/* So many bits are found, each by N rows of some forty operations on up to
   twice as many bits. */
static double
work (const fmpq *at, slong prec)
{
    return 80.0 * fmpq_get_d (at) * (double) prec;
}

QUANTITY (teleport_certified_step) = {
    .axes = "N",
    .domain = "integer 1 <= N <= 100000",
    .formula = "h_N = \\max \\{h : S_N(h) \\ge 0\\}",
    .ball = ball,
    .work = work,
};
