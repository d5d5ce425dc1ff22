/* All runs alike: the law of the escape time if every start had the mean
   overlap r/d, a step. */
#include "theory/passage.h"
#include "theory/quantity.h"

enum { DEGREE, WIDTH, DIMENSION, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpq_t mean;
    arb_t time;

    if (!fmpq_get_index (&s, at + DEGREE))
        return OUT_OF_DOMAIN;
    fmpq_init (mean);
    arb_init (time);
    fmpq_div (mean, at + WIDTH, at + DIMENSION);
    arb_set_fmpq (out, mean, prec + 20);
    passage_time (out, s, out, prec + 20);
    arb_set_fmpq (time, at + TIME, prec + 60);
    /* 0 or 1, or both while the precision does not tell. */
    if (arb_gt (out, time))
        arb_zero (out);
    else if (arb_lt (out, time))
        arb_one (out);
    else {
        arb_set_ui (out, 1);
        arb_mul_2exp_si (out, out, -1);
        arb_add_error_2exp_si (out, -1);
    }
    fmpq_clear (mean);
    arb_clear (time);
    return EVALUATED;
}

QUANTITY (multiindex_escape_time_law_deterministic) = {
    .axes = "s r d t",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d",
    .formula = "1\\{F_s(1/2) - F_s(r/d) \\le 2 s t\\}",
    .ball = ball,
};
