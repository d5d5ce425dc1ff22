/* The time at which the pivot would pass 1/2 alone: an upper bound, as D' =
   4 G_22 (1-D) D and G_22 >= D. */
#include "theory/passage.h"
#include "theory/two_stage.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t d;

    fmpq_init (d);
    two_stage_pivot (d, at);
    arb_set_fmpq (out, d, prec + 20);
    /* A closed form. */
    passage_time (out, 2, out, prec + 20);
    fmpq_clear (d);
    return EVALUATED;
}

QUANTITY (multiindex_second_stage_above) = {
    .axes = TWO_STAGE_AXES,
    .domain = TWO_STAGE_DOMAIN,
    .formula = "\\tfrac14(F_2(1/2) - F_2(D)),\\ D = G_{22} - "
               "G_{12}^2/G_{11},\\ F_2(g) = \\log\\frac{g}{1-g} - \\frac1g",
    .ball = ball,
};
