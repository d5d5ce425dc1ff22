/*
 * A tenth more than the error of equiangular outputs: what random outputs
 * exceed in low dimensions.
 */
#include "theory/quantity.h"

USES (quantity, memscale_equiangular_error);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        memscale_equiangular_error_quantity.ball (out, at, prec + 4);

    arb_mul_ui (out, out, 11, prec + 4);
    arb_div_ui (out, out, 10, prec);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return memscale_equiangular_error_quantity.work (at, prec + 4);
}

QUANTITY (memscale_random_outputs_floor) = {
    .axes = "alpha rho N M d",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer M >= 2,"
              " integer d >= 1",
    .formula = "\\frac{11}{10} \\sum_{x=1}^{N} p_x \\Big(1 - E"
               " \\prod_{y \\ne f(x)} \\Phi\\Big(\\frac{q_x R"
               " + \\sqrt{Q_{f(x)} - q_x^2}\\, g}{\\sqrt{Q_y}}\\Big)\\Big)",
    .ball = ball,
    .work = work,
};
