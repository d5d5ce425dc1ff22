/*
 * The error of a two-class memory that stores all of N items alike: the
 * frequencies do not matter.
 */
#include "theory/cap.h"
#include "theory/quantity.h"

enum { ITEMS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    fmpq_t weight;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpq_init (weight);
    fmpq_inv (weight, at + ITEMS);
    /* A cap. */
    cap_at (out, d, weight, prec);
    fmpq_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return cap_work (fmpz_get_d (fmpq_numref (at + DIMENSION)),
                     1 / fmpz_get_d (fmpq_numref (at + ITEMS)), prec);
}

QUANTITY (memscale_uniform_error) = {
    .axes = "N d",
    .domain = "integer N >= 1, integer d >= 1",
    .formula = "h_d(1/N)",
    .ball = ball,
    .work = work,
};
