/*
 * How many steps of size 1 after a teleport bring the gap of the valley with a
 * wall to TOL or below: the least K with h (B - K eps) <= tol, in rationals.
 */
#include "theory/valley.h"

enum { LEVEL = 1, CORNER = 3, TOLERANCE };

/* Set K to the least integer >= X, at least 1. */
static void
steps_to (fmpz_t k, const fmpq_t x)
{
    fmpz_cdiv_q (k, fmpq_numref (x), fmpq_denref (x));
    if (fmpz_sgn (k) <= 0)
        fmpz_one (k);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (3), *ratio = t, *y = t + 1, *height = t + 2;
    fmpz_t k;

    fmpz_init (k);
    valley_wall (y, at);
    fmpq_div (ratio, y, at + CORNER);
    valley_height (height, at + CORNER, at + CORNER);
    if (fmpq_cmp (at + TOLERANCE, height) >= 0) {
        /* On the slope, y <= tol/eps + eps/2. */
        fmpq_add (height, height, at + TOLERANCE);
        fmpq_div (height, height, at + CORNER);
        fmpq_div (height, height, at + CORNER);
        fmpq_sub (ratio, ratio, height);
        steps_to (k, ratio);
    } else {
        /* The last before 0 may do already. */
        fmpq_sub_si (ratio, ratio, 1);
        steps_to (k, ratio);
        fmpq_set (height, at + CORNER);
        fmpq_mul_fmpz (height, height, k);
        fmpq_sub (y, y, height);
        valley_height (height, y, at + CORNER);
        if (fmpq_cmp (height, at + TOLERANCE) > 0)
            fmpz_add_ui (k, k, 1);
    }
    fmpq_set_fmpz (value, k);
    fmpz_clear (k);
    _fmpq_vec_clear (t, 3);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_harmful_iterations) = {
    .axes = VALLEY_AXES " tol",
    .domain = VALLEY_DOMAIN ", 0 < tol < c",
    .formula = "\\min \\{K \\ge 1: h((B - K \\epsilon)_+) \\le tol\\}",
    .ball = ball,
    .exact = exact,
};
