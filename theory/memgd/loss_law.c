/* The law of the loss of loss_flow at late times, (M-1) N / (M t), whatever
   the frequencies are; exact. */
#include "theory/quantity.h"

enum { TOKENS, CLASSES, TIME };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t others;

    fmpq_init (others);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_div (value, at + TOKENS, at + CLASSES);
    fmpq_mul (value, value, others);
    fmpq_div (value, value, at + TIME);
    fmpq_clear (others);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_loss_law) = {
    .axes = "N M t",
    .domain = "integer N >= 1, integer M >= 2, t > 0",
    .formula = "(M-1) N/(M t)",
    .ball = ball,
    .exact = exact,
};
