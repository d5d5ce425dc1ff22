/*
 * The same slope when only N = 100 items exist: what a fit to a simulation
 * with a hundred items estimates.
 */
#include "theory/quantity.h"
#include "theory/slope.h"

USES (quantity, memscale_unseen_mass_finite);

enum { EXPONENT, DRAWS };
enum { FINITE_EXPONENT, FINITE_ITEMS, FINITE_DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq place[3];
    int i;

    for (i = 0; i < 3; i++)
        fmpq_init (place + i);
    fmpq_set (place + FINITE_EXPONENT, at + EXPONENT);
    fmpq_set_si (place + FINITE_ITEMS, 100, 1);
    fmpq_set (place + FINITE_DRAWS, at + DRAWS);
    outcome = local_slope (out, &memscale_unseen_mass_finite_quantity, place,
                           FINITE_DRAWS, prec);
    for (i = 0; i < 3; i++)
        fmpq_clear (place + i);
    return outcome;
}

QUANTITY (memscale_unseen_mass_slope_hundred) = {
    .axes = "alpha T",
    .domain = "alpha > 0, integer T >= 1",
    .formula = "\\log_2 (\\mathrm{MM}_{100}(2T) / \\mathrm{MM}_{100}(T))",
    .ball = ball,
};
