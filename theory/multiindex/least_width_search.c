/* The same width by trying all from q on: whether the pivot's inverse power
   s - 1 has a mean. */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { DEGREE, DIRECTIONS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong s, q, r;
    fmpq_t moment;

    if (!fmpq_get_index (&s, at + DEGREE)
        || !fmpq_get_index (&q, at + DIRECTIONS))
        return OUT_OF_DOMAIN;
    fmpq_init (moment);
    for (r = q;; r++) {
        struct beta_law law = overlap_law (r - q + 1, 2 * r + 1);
        if (beta_law_inverse_moment (moment, &law, s - 1))
            break;
    }
    fmpq_set_si (value, r, 1);
    fmpq_clear (moment);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_least_width_search) = {
    .axes = "s q",
    .domain = "integer 1 <= s <= 100, integer 1 <= q <= 1000",
    .formula = "\\min\\{r \\ge q:\\ E\\,t_{qq}^{-2(s-1)} < \\infty\\}",
    .ball = ball,
    .exact = exact,
};
