/*
 * The least expected error of any weights in a two-class linear memory of
 * dimension d, over N items of Zipf's law: by stationarity, with series for
 * the light items.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"
#include "theory/stationary.h"

#include <math.h>

enum { ZIPF, ITEMS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d;

    if (!fmpq_get_index (&items, at + ITEMS) || items == NO_LAST
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* Encloses by convex duality, and series with bounded rests. */
    stationary_error (out, at + ZIPF, items, d, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong items;

    if (!fmpq_get_index (&items, at + ITEMS))
        return HUGE_VAL;
    return stationary_work (at + ZIPF, items,
                            fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
}

QUANTITY (memscale_optimal_error_stationary) = {
    .axes = "alpha N d",
    .domain = "alpha > 0, integer N >= 1, integer d >= 2",
    .formula = "\\sum_{x=1}^{N} p_x h_d(w_x), \\quad"
               " p_x w_x^{-1/2} (1-w_x)^{d/2-1} = \\lambda, \\sum_x w_x = 1",
    .ball = ball,
    .work = work,
};
