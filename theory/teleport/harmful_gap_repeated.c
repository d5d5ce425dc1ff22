/*
 * The gap after K steps of size 1 with a teleport before each of them.  The
 * first goes behind the wall and its step to B - eps: the level is then below
 * that of the wall, and the longest gradient at the corner |y| = eps, from
 * where a step goes to y = 0 and multiplies x by 1 - a; below eps^2 / 2 it is
 * at x = 0, and one step ends.
 */
#include "theory/valley.h"

enum { CURVATURE, LEVEL, CORNER = 3, STEPS };

/* The level after one more teleport and step. */
static void
once_more (fmpq_t gap, const fmpq_t corner, const fmpq_t square)
{
    fmpq_sub (gap, gap, corner);
    if (fmpq_sgn (gap) < 0)
        fmpq_zero (gap);
    fmpq_mul (gap, gap, square);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (3), *gap = t, *corner = t + 1, *square = t + 2;
    slong k = 0;

    fmpq_get_index (&k, at + STEPS);
    if (k == 0)
        fmpq_set (gap, at + LEVEL);
    else {
        valley_wall (gap, at);
        fmpq_sub (gap, gap, at + CORNER);
        valley_height (gap, gap, at + CORNER);
    }
    fmpq_mul (corner, at + CORNER, at + CORNER);
    fmpq_div_2exp (corner, corner, 1);
    fmpq_sub_si (square, at + CURVATURE, 1);
    fmpq_mul (square, square, square);
    for (; k > 1 && !fmpq_is_zero (gap); k--)
        once_more (gap, corner, square);
    fmpq_swap (value, gap);
    _fmpq_vec_clear (t, 3);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_harmful_gap_repeated) = {
    .axes = VALLEY_AXES " K",
    .domain = VALLEY_DOMAIN ", integer 0 <= K <= 1000",
    .formula = "\\delta_1 = h(B - \\epsilon),\\ \\delta_{k+1} = (1-a)^2 "
               "(\\delta_k - \\epsilon^2/2)_+",
    .ball = ball,
    .exact = exact,
};
