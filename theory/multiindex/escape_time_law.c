/*
 * Distribution function of the escape time: the overlap, Beta distributed at
 * the start, grows, and so has passed 1/2 by the time t exactly if it was
 * above the overlap from which t is needed.
 */
#include "theory/passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_set_fmpq (out, at + TIME, prec + 60);
    /* Monotone maps of a ball, from theory/passage.c and beta_law.c. */
    passage_chance (out, s, r, d, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_escape_time_law) = {
    .axes = "s r d t",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 1000000, "
              "-1000000000000 <= t <= 1000000000000000000",
    .formula = "P(T \\le t) = 1 - I_{g(t)}(r/2, (d-r)/2),\\ F_s(1/2) - "
               "F_s(g(t)) = 2 s t",
    .ball = ball,
};
