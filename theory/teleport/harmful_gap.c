/*
 * The gap after a teleport and K steps of gradient descent of size 1 in the
 * valley with a wall: theory/valley.h.  The first step lands at y = B - eps,
 * each further one takes eps off while y > eps, then goes to 0.
 */
#include "theory/valley.h"

enum { LEVEL = 1, CORNER = 3, STEPS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t y;

    if (fmpq_is_zero (at + STEPS)) {
        fmpq_set (value, at + LEVEL);
        return EVALUATED;
    }
    fmpq_init (y);
    valley_wall (y, at);
    fmpq_submul (y, at + STEPS, at + CORNER);
    if (fmpq_sgn (y) < 0)
        fmpq_zero (y);
    valley_height (value, y, at + CORNER);
    fmpq_clear (y);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_harmful_gap) = {
    .axes = VALLEY_AXES " K",
    .domain = VALLEY_DOMAIN ", integer K >= 0",
    .formula = "h((B - K \\epsilon)_+),\\ h(y) = \\epsilon y - "
               "\\epsilon^2/2 \\text{ or } y^2/2",
    .ball = ball,
    .exact = exact,
};
