/*
 * The number of classes in a group when m 2^m samples, in 2^i classes of
 * 2^(m-i) for i = 0 .. m - 1, are cut into m groups that hold as many samples
 * each, the most frequent classes first.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { GROUPS, GROUP };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, 1, 1);
    fmpq_mul_2exp (value, value, fmpz_get_ui (fmpq_numref (at + GROUP)));
    (void) GROUPS;
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_group_size) = {
    .axes = "m group",
    .domain = "integer m >= 2, integer 0 <= group < m, m <= 20",
    .formula = "2^{group}",
    .ball = ball,
    .exact = exact,
};
