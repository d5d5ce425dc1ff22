/*
 * A bound of |T / L - 1|, L the leading law: the time falls with the overlap,
 * so that bounds of the quantile on both sides bound T, and those follow from
 * k = (Gamma (r/2+1) delta)^(2/r) by elementary functions and Lambert's.
 */
#include "theory/overlap_bounds.h"
#include "theory/passage.h"
#include "theory/quantity.h"

USES (quantity, multiindex_escape_tail);

enum { CHANCE, DEGREE, WIDTH, DIMENSION };

/* Set T to the time from the bound on SIDE. */
static void
time_from_bound (arb_t t, slong s, slong r, slong d, const fmpq_t delta,
                 enum bound_side side, slong prec)
{
    small_chi_square_bound (t, r, delta, side, prec);
    overlap_quantile_bound (t, t, r, d, side, prec);
    passage_time (t, s, t, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r, d, wp = prec + 60;
    enum evaluation outcome;
    arb_t slow, fast, law;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (slow);
    arb_init (fast);
    arb_init (law);
    multiindex_escape_tail_quantity.ball (law, at, wp);
    time_from_bound (slow, s, r, d, at + CHANCE, BOUND_BELOW, wp);
    time_from_bound (fast, s, r, d, at + CHANCE, BOUND_ABOVE, wp);
    /* The larger of T/L - 1 above and 1 - T/L below. */
    arb_div (slow, slow, law, wp);
    arb_sub_ui (slow, slow, 1, wp);
    arb_div (fast, fast, law, wp);
    arb_sub_ui (fast, fast, 1, wp);
    arb_neg (fast, fast);
    arb_max (out, slow, fast, prec);
    outcome = arb_is_finite (out) ? EVALUATED : OUT_OF_DOMAIN;
    arb_clear (slow);
    arb_clear (fast);
    arb_clear (law);
    return outcome;
}

QUANTITY (multiindex_escape_tail_rest) = {
    .axes = "delta s r d",
    .domain = "0 < delta <= 1/2, integer 2 <= s <= 64, integer 1 <= r <= "
              "100000, r < d, integer 3 <= d <= 1000000000000, "
              "where 2 (Gamma(r/2+1) delta)^(2/r) < r/e",
    .formula = "\\max(T(1-e^{-2k/n})/L - 1,\\ 1 - T(1-e^{-c/n'})/L),\\ c = "
               "-r W_0(-2k/r),\\ k = (\\Gamma(r/2+1)\\delta)^{2/r}",
    .ball = ball,
};
