/* One: the step that is the first, and the number of what happens once. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    (void) prec;
    arb_one (out);
    return EVALUATED;
}

QUANTITY (memgd_steps_one) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "1",
    .ball = ball,
};
