/*
 * The error, relative to p_1 + p_2 + p_3, of the memory that minimises the
 * cross-entropy of three tokens in the plane: see memgd/three_token_margin.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

enum { P1, C1 = 3 };

/* Set LOST to the frequencies of negative margins; 0 when PREC bits leave a
   sign open.  A margin that is zero, a tie, stays open. */
static int
lost_tokens (fmpq_t lost, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (9), p = v, c = v + 3, m = v + 6;
    int known = 1;
    slong x;

    fmpq_zero (lost);
    for (x = 0; x < 3; x++) {
        arb_set_fmpq (p + x, at + P1 + x, prec);
        arb_set_fmpq (c + x, at + C1 + x, prec);
    }
    simplex_margins (m, NULL, p, c, 3, prec);
    for (x = 0; x < 3; x++) {
        known = known && (arb_is_positive (m + x) || arb_is_negative (m + x));
        if (arb_is_negative (m + x))
            fmpq_add (lost, lost, at + P1 + x);
    }
    _arb_vec_clear (v, 9);
    return known;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *sum = _fmpq_vec_init (2), *lost = sum + 1;
    slong prec, x;
    int known = 0;

    for (prec = 64; prec <= 4096 && !known; prec *= 2)
        known = lost_tokens (lost, at, prec);
    for (x = 0; x < 3; x++)
        fmpq_add (sum, sum, at + P1 + x);
    if (known)
        fmpq_div (value, lost, sum);
    _fmpq_vec_clear (sum, 2);
    return known ? EVALUATED : UNABLE;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_three_token_error) = {
    .axes = "p1 p2 p3 c1 c2 c3",
    .domain = "p1 > 0, p2 > 0, p3 > 0, c1 > 0, c2 > 0, c3 > 0",
    .formula = "\\sum_x p_x 1[m_x < 0] / \\sum_x p_x",
    .ball = ball,
    .exact = exact,
};
