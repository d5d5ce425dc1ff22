/*
 * The same on Booth's quadratic from the start of the published figure: a^2 =
 * 41/4, eigenvalues 18 and 2.
 */
#include "theory/quantity.h"

USES (quantity, teleport_subroutine_factor_general);

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *general = _fmpq_vec_init (3);
    enum evaluation outcome;

    fmpq_set (general, at);
    fmpq_set_si (general + 1, 41, 4);
    fmpq_set_si (general + 2, 1, 9);
    outcome =
        teleport_subroutine_factor_general_quantity.exact (value, general);
    _fmpq_vec_clear (general, 3);
    return outcome;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_subroutine_factor) = {
    .axes = "rho",
    .domain = "rho > 0",
    .formula = "1 - (\\rho/a^2) \\kappa (1 - \\kappa),\\ a^2 = 41/4,\\ "
               "\\kappa = 1/9",
    .ball = ball,
    .exact = exact,
};
