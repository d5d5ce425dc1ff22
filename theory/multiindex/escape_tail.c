/*
 * The leading law of the slow starts: with probability delta the escape takes
 * longer than about q^-(s-1) / (2s (s-1)), q = (2/d) (Gamma (r/2+1)
 * delta)^(2/r).  For one vector it is (2d / (pi delta^2))^(s-1) / (2s (s-1)).
 */
#include "theory/overlap_bounds.h"
#include "theory/quantity.h"

enum { CHANCE, DEGREE, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, r;

    if (!fmpq_get_index (&s, at + DEGREE) || !fmpq_get_index (&r, at + WIDTH))
        return OUT_OF_DOMAIN;
    /* Elementary functions of balls, and a gamma function. */
    small_chi_square (out, r, at + CHANCE, prec + 20);
    arb_mul_2exp_si (out, out, 1);
    arb_div_fmpz (out, out, fmpq_numref (at + DIMENSION), prec + 20);
    arb_inv (out, out, prec + 20);
    arb_pow_ui (out, out, (ulong) (s - 1), prec + 20);
    arb_div_si (out, out, 2 * s * (s - 1), prec);
    return EVALUATED;
}

QUANTITY (multiindex_escape_tail) = {
    .axes = "delta s r d",
    .domain = "0 < delta < 1, integer 2 <= s <= 64, integer 1 <= r <= 100000, "
              "integer d > r",
    .formula = "\\frac{1}{2s(s-1)} "
               "\\left(\\frac{d}{2\\,(\\Gamma(r/2+1)\\,\\delta)^{2/r}}"
               "\\right)^{s-1}",
    .ball = ball,
};
