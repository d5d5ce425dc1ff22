/*
 * The margin that gradient flow on the cross-entropy gives at time t to a
 * token of frequency p among M classes, embeddings orthonormal, from zero: its
 * scores s move by ds/dt = p (1_y - softmax (s)) and those of the wrong
 * classes stay equal, so that m' = M p / (M - 1 + e^m), whose solution is
 * (M - 1) m + e^m = M p t + 1.
 *
 * Encloses as margin_flow of theory/margin.h does, by Lambert's function.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;

    if (fmpq_is_zero (at + TIME)) {
        arb_zero (out);
        return EVALUATED;
    }
    fmpq_init (time);
    fmpq_mul (time, at + FREQUENCY, at + TIME);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    fmpq_clear (time);
    return EVALUATED;
}

QUANTITY (memgd_margin_flow) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t >= 0",
    .formula = "(M-1) m + e^m = M p t + 1",
    .ball = ball,
};
