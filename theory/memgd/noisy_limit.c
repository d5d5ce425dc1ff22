/* The limit of noisy_flow, the log-odds of the label: a rival at early times.
 */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { NOISE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    noisy_limit (out, at + NOISE, prec);
    return EVALUATED;
}

QUANTITY (memgd_noisy_limit) = {
    .axes = "eps",
    .domain = "0 < eps < 1/2",
    .formula = "\\log((1-\\epsilon)/\\epsilon)",
    .ball = ball,
};
