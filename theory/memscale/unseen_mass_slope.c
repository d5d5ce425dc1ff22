/*
 * The local exponent of the unseen mass: the slope between T and 2 T draws in
 * doubly logarithmic scale, from two enclosures of the exact sum.
 */
#include "theory/quantity.h"
#include "theory/slope.h"

USES (quantity, memscale_unseen_mass);

enum { EXPONENT, DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return local_slope (out, &memscale_unseen_mass_quantity, at, DRAWS, prec);
}

QUANTITY (memscale_unseen_mass_slope) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 1",
    .formula = "\\log_2 (\\mathrm{MM}(2T) / \\mathrm{MM}(T))",
    .ball = ball,
};
