/* How far the exact time of a slow start is from the leading law, relative to
   the law. */
#include "theory/quantity.h"

USES (quantity, multiindex_escape_tail);
USES (quantity, multiindex_escape_tail_exact);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t law;

    arb_init (law);
    outcome = multiindex_escape_tail_exact_quantity.ball (out, at, prec + 60);
    multiindex_escape_tail_quantity.ball (law, at, prec + 60);
    arb_div (out, out, law, prec + 60);
    arb_sub_ui (out, out, 1, prec);
    arb_abs (out, out);
    arb_clear (law);
    return outcome;
}

QUANTITY (multiindex_escape_tail_gap) = {
    .axes = "delta s r d",
    .domain = "0 < delta < 1, integer 2 <= s <= 64, integer 1 <= r <= 100000, "
              "r < d, integer 3 <= d <= 1000000000000",
    .formula = "|T_\\delta / L_\\delta - 1|",
    .ball = ball,
};
