/*
 * The mean of the escape time cut at L, and at 0, as a part of L:
 * P (T > L) + (1/L) int_{0 < T <= L} T.  It needs no mean of T.
 */
#include "theory/beta_law.h"
#include "theory/mean_passage.h"
#include "theory/passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION, CUT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d, wp = prec + 40;
    struct beta_law law;
    arb_t g, cut, zero, logit;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    arb_init (g);
    arb_init (cut);
    arb_init (zero);
    arb_init (logit);
    arb_set_fmpq (cut, at + CUT, wp);
    passage_overlap (g, s, cut, wp);
    /* Certified quadrature between the enclosed start and 1/2. */
    arb_inv (logit, g, wp);
    arb_sub_ui (logit, logit, 1, wp);
    arb_log (logit, logit, wp);
    arb_neg (logit, logit);
    mean_passage_between (out, s, r, d, logit, zero, wp);
    arb_div (out, out, cut, wp);
    beta_law_below (g, &law, g, wp);
    arb_add (out, out, g, prec);
    arb_clear (g);
    arb_clear (cut);
    arb_clear (zero);
    arb_clear (logit);
    return EVALUATED;
}

QUANTITY (multiindex_truncated_mean) = {
    .axes = "s r d L",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 10000, 0 < L <= "
              "1000000000000",
    .formula = "E \\min(\\max(T, 0), L)/L",
    .ball = ball,
};
