/*
 * Quantiles of the escape time: the slowest starts have the smallest
 * overlaps, so that level p belongs to the overlap of level 1 - p.
 */
#include "theory/beta_law.h"
#include "theory/passage.h"
#include "theory/quantity.h"

enum { LEVEL, DEGREE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d;
    fmpq_t rest;
    struct beta_law law;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    fmpq_init (rest);
    fmpq_sub_si (rest, at + LEVEL, 1);
    fmpq_neg (rest, rest);
    /* A monotone function of an enclosed quantile. */
    beta_law_quantile (out, &law, rest, prec + 10);
    passage_time (out, s, out, prec + 10);
    fmpq_clear (rest);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong r, d;
    double answer;
    struct beta_law law;
    fmpq_t rest;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return 0;
    law = overlap_law (r, d);
    fmpq_init (rest);
    fmpq_sub_si (rest, at + LEVEL, 1);
    fmpq_neg (rest, rest);
    answer = beta_law_quantile_work (&law, rest, prec);
    fmpq_clear (rest);
    return answer;
}

QUANTITY (multiindex_escape_quantile) = {
    .axes = "p s r d",
    .domain = "0 < p < 1, integer 1 <= s <= 64, integer 1 <= r < d <= "
              "1000000000000",
    .formula = "(F_s(1/2) - F_s(q))/(2s),\\ I_q(r/2, (d-r)/2) = 1-p,\\ F_s(g) "
               "= \\log\\frac{g}{1-g} - \\sum_{j<s} \\frac{1}{j g^j}",
    .ball = ball,
    .work = work,
};
