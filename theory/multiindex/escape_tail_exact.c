/* The time that an escape exceeds with probability delta. */
#include "theory/beta_law.h"
#include "theory/passage.h"
#include "theory/quantity.h"

enum { CHANCE, DEGREE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d;
    struct beta_law law;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    /* A monotone function of an enclosed quantile. */
    beta_law_quantile (out, &law, at + CHANCE, prec + 10);
    passage_time (out, s, out, prec + 10);
    return EVALUATED;
}

QUANTITY (multiindex_escape_tail_exact) = {
    .axes = "delta s r d",
    .domain = "0 < delta < 1, integer 1 <= s <= 64, integer 1 <= r < d <= "
              "1000000000000",
    .formula = "(F_s(1/2) - F_s(q))/(2s),\\ I_q(r/2, (d-r)/2) = \\delta",
    .ball = ball,
};
