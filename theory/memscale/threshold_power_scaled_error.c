/*
 * The error of the P most frequent items with weights p (x)^rho, P the integer
 * part of the share d / y of the dimension that is best in the limit.
 */
#include "theory/power_threshold.h"
#include "theory/quantity.h"
USES (quantity, memscale_threshold_power_size_law);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    enum evaluation outcome = EVALUATED;
    struct power_threshold threshold;
    fmpz_t stored;
    arb_t size;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpz_init (stored);
    arb_init (size);
    memscale_threshold_power_size_law_quantity.ball (size, at, 96);
    arb_floor (size, size, 96);
    power_threshold_init (&threshold, at + ZIPF, at + RHO, d, prec);
    arb_indeterminate (out);
    /* A finite sum for one integer P, when 96 bits tell which. */
    if (!arb_get_unique_fmpz (stored, size))
        outcome = UNABLE;
    else if (fmpz_cmp_si (stored, 1) < 0)
        outcome = OUT_OF_DOMAIN;
    else
        power_threshold_error (out, &threshold, fmpz_get_si (stored));
    power_threshold_clear (&threshold);
    fmpz_clear (stored);
    arb_clear (size);
    return outcome;
}

/* A sum over P < d items. */
static double
work (const fmpq *at, slong prec)
{
    return (2000 + fmpz_get_d (fmpq_numref (at + DIMENSION))) * (double) prec;
}

QUANTITY (memscale_threshold_power_scaled_error) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1, integer d >= 1",
    .formula = "\\sum_{x \\le P} p_x h_d(w_x) + \\frac12 p(>P), \\quad P = "
               "\\lfloor d/y^* \\rfloor",
    .ball = ball,
    .work = work,
};
