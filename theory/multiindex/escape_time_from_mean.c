/* The escape time from the mean overlap, r/d, as if all starts were one. */
#include "theory/passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpq_t mean;

    if (!fmpq_get_index (&s, at + DEGREE))
        return OUT_OF_DOMAIN;
    fmpq_init (mean);
    fmpq_div (mean, at + WIDTH, at + DIMENSION);
    arb_set_fmpq (out, mean, prec + 20);
    /* A closed form. */
    passage_time (out, s, out, prec + 20);
    fmpq_clear (mean);
    return EVALUATED;
}

QUANTITY (multiindex_escape_time_from_mean) = {
    .axes = "s r d",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d",
    .formula = "(F_s(1/2) - F_s(r/d))/(2s)",
    .ball = ball,
};
