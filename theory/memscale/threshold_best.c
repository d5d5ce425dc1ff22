/*
 * The least error of a two-class memory of dimension d that stores the most
 * frequent items with equal weights, their number being chosen best.
 */
#include "theory/quantity.h"
#include "theory/threshold.h"

enum { ZIPF, DIMENSION };

/* A search need not be done with all the digits of the answer. */
enum { SEARCH_BITS = 96, FEW = 8 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high, stored;
    struct threshold threshold;
    arb_t error;
    int found;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    found = threshold_search (&low, &high, at + ZIPF, d,
                              FLINT_MIN (prec, SEARCH_BITS));
    if (found && high - low > FEW && prec > SEARCH_BITS)
        found = threshold_search (&low, &high, at + ZIPF, d, prec);
    if (!found) {
        arb_indeterminate (out);
        return EVALUATED;
    }
    arb_init (error);
    threshold_init (&threshold, at + ZIPF, d, prec);
    /* The minimiser is one of those left. */
    threshold_error (out, &threshold, low);
    for (stored = low + 1; stored <= high; stored++) {
        threshold_error (error, &threshold, stored);
        arb_min (out, out, error, prec);
    }
    threshold_clear (&threshold);
    arb_clear (error);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return threshold_work (fmpz_get_d (fmpq_numref (at + DIMENSION)), prec);
}

QUANTITY (memscale_threshold_best) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "\\min_{P \\ge 1} p([P]) h_d(1/P) + \\frac12 p(>P)",
    .ball = ball,
    .work = work,
};
