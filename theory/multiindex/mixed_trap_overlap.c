/*
 * Where flow with the fixed link h_s + c h_{s+1}, s even, c^2 = weight, ends
 * when it starts at a negative overlap: its pull m^(s-1) (s + (s+1) c^2 m) is
 * 0 at -s / ((s+1) c^2) or, where that is not above -1, nowhere before -1.
 */
#include "theory/quantity.h"

enum { DEGREE, WEIGHT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong s;

    if (!fmpq_get_index (&s, at + DEGREE) || s % 2 != 0)
        return OUT_OF_DOMAIN;
    fmpq_set_si (value, -s, (ulong) s + 1);
    fmpq_div (value, value, at + WEIGHT);
    if (fmpq_cmp_si (value, -1) < 0)
        fmpq_set_si (value, -1, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_mixed_trap_overlap) = {
    .axes = "s weight m",
    .domain = "integer 2 <= s <= 1000000, weight > 0, 0 < m < 1, "
              "where s even",
    .formula = "-\\min\\left(1, \\frac{s}{(s+1) c^2}\\right),\\ c^2 = "
               "\\text{weight}",
    .ball = ball,
    .exact = exact,
};
