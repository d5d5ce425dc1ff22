/*
 * The number of steps of descent_time: an integer, which a ball decides.
 */
#include "theory/escape_steps.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_steps_ball (out, at, 2, 1, prec);
}

/* The integer that a ball of few digits decides. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = UNABLE;
    arb_t steps;

    arb_init (steps);
    if (escape_steps_ball (steps, at, 2, 1, 128) == EVALUATED
        && arb_get_unique_fmpz (fmpq_numref (value), steps)) {
        fmpz_one (fmpq_denref (value));
        outcome = EVALUATED;
    }
    arb_clear (steps);
    return outcome;
}

QUANTITY (multiindex_descent_steps) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "\\min\\{k: m_k \\ge m_1\\}",
    .ball = ball,
    .exact = exact,
    .work = escape_steps_ball_work,
};
