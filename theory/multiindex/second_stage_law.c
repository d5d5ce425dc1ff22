/* Distribution function of the second stage's time, as if it started at the
   second pivot and had all the time for itself. */
#include "theory/passage.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_set_fmpq (out, at + TIME, prec + 60);
    /* Monotone maps of a ball, from theory/passage.c and beta_law.c. */
    passage_chance (out, 2, r - 1, d - 1, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_second_stage_law) = {
    .axes = "r d t",
    .domain = "integer 2 <= r < d <= 1000000, -1000000000000 <= t <= "
              "1000000000000000000",
    .formula = "P(T \\le t) = 1 - I_{g(t)}((r-1)/2, (d-r)/2),\\ F_2(1/2) - "
               "F_2(g(t)) = 4 t",
    .ball = ball,
};
