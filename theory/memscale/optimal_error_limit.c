/*
 * The least expected error of any weights in a two-class linear memory of
 * dimension d, over all items of the infinite Zipf law.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"
#include "theory/stationary.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* Encloses by convex duality, and series with bounded rests. */
    stationary_error (out, at + ZIPF, NO_LAST, d, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stationary_work (at + ZIPF, NO_LAST,
                            fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
}

QUANTITY (memscale_optimal_error_limit) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2",
    .formula = "\\min_{w \\ge 0, \\sum_x w_x = 1} \\sum_{x=1}^{\\infty}"
               " p_x h_d(w_x), \\quad p_x = x^{-\\alpha}/\\zeta(\\alpha)",
    .ball = ball,
    .work = work,
};
