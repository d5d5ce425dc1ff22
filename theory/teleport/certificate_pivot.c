/*
 * Pivot number i of the form in x_0 - x*, g_0, ..., g_N that certifies the
 * rate of N gradient steps of size h: 1/(4Nh+2), then those of S, see
 * theory/descent_pivots.h.  The last one, number N+1, is zero.
 */
#include "theory/descent_pivots.h"
#include "theory/quantity.h"

enum { STEPS, INDEX, SIZE };

/* Rows times bits of h up to which exact pivots are handed out. */
enum { EXACT_SIZE = 4000 };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = EVALUATED;
    slong n, i;
    fmpq *pivots;

    if (!fmpq_get_index (&n, at + STEPS) || !fmpq_get_index (&i, at + INDEX))
        return OUT_OF_DOMAIN;
    if (i == 0) {
        fmpq_mul (value, at + STEPS, at + SIZE);
        fmpq_mul_2exp (value, value, 2);
        fmpq_add_si (value, value, 2);
        fmpq_inv (value, value);
        return EVALUATED;
    }
    if (i > EXACT_SIZE
                / (slong) (fmpz_bits (fmpq_numref (at + SIZE))
                           + fmpz_bits (fmpq_denref (at + SIZE))))
        return UNABLE;
    pivots = _fmpq_vec_init (i);
    if (descent_pivots (pivots, i, n, at + SIZE) < i)
        outcome = OUT_OF_DOMAIN;
    else
        fmpq_set (value, pivots + i - 1);
    _fmpq_vec_clear (pivots, i);
    return outcome;
}

/* By balls, but for a pivot that may be zero, and is at N = 1, h = 3/2. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, i;

    if (!fmpq_get_index (&n, at + STEPS) || !fmpq_get_index (&i, at + INDEX))
        return OUT_OF_DOMAIN;
    if (i > 0 && n > 1) {
        descent_pivot (out, i - 1, n, at + SIZE, prec);
        return EVALUATED;
    }
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_certificate_pivot) = {
    .axes = "N i h",
    .domain = "integer 0 <= i <= N, integer 1 <= N <= 1000, 0 < h <= 3/2",
    .formula = "d_i \\text{ of } P_N(h) = L D L^T",
    .ball = ball,
    .exact = exact,
};
