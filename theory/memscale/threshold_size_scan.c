/*
 * The best number of stored items by trying 1, 2, ... in turn, with Arb's
 * incomplete beta function: another road to threshold_size.
 */
#include "theory/direct.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high;
    arb_t least;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (least);
    direct_threshold (&low, &high, least, at + ZIPF, d, prec);
    /* Between the two lies every P that the balls cannot exclude. */
    arb_set_si (out, low);
    if (low != high) {
        arb_t other;
        arb_init (other);
        arb_set_si (other, high);
        arb_union (out, out, other, FLINT_MAX (prec, 64));
        arb_clear (other);
    }
    if (!arb_is_finite (least))
        arb_indeterminate (out);
    arb_clear (least);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return direct_threshold_tries (at + ZIPF, at + DIMENSION)
           * (100 + 5 * (double) prec);
}

QUANTITY (memscale_threshold_size_scan) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "\\arg\\min_{P \\ge 1} p([P]) \\frac12 I_{1-1/P}(d/2, 1/2)"
               " + \\frac12 p(>P)",
    .ball = ball,
    .work = work,
};
