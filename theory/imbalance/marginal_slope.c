/*
 * The slope of log trace against log gradient between two groups of classes,
 * at the frequencies of the classes: trace and squared gradient are both
 * proportional to pi (1 - pi).
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { GROUPS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 2, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_marginal_slope) = {
    .axes = "m group other",
    .domain =
        "integer m >= 2, integer 0 <= group < other, other < m, integer group",
    .formula = "2",
    .ball = ball,
    .exact = exact,
};
