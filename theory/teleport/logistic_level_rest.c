/*
 * How far that factor is from its limit (1 - lam_max/L)^2.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_level_ratio);
USES (quantity, teleport_logistic_rate_teleport);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_level_ratio_quantity.ball (out, at, prec);
    arb_t rate;

    arb_init (rate);
    teleport_logistic_rate_teleport_quantity.ball (rate, at, prec);
    arb_sub (out, out, rate, prec);
    arb_abs (out, out);
    arb_clear (rate);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 500000 + 100 * (double) fmpz_bits (fmpq_denref (at));
}

QUANTITY (teleport_logistic_level_rest) = {
    .axes = "gap",
    .domain = "gap > 0",
    .formula = "|(f(w^+ - 2 \\nabla f(w^+)) - f^*)/\\mathrm{gap} - (1 - "
               "\\lambda_{\\max}/L)^2|",
    .ball = ball,
    .work = work,
};
