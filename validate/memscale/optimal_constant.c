#include "validate/claim.h"

USES (quantity, memscale_optimal_constant);
USES (quantity, memscale_optimal_constant_integral);
USES (proof, memscale_optimal_constant);

static const struct point grid[] = {
    { .at = { "2" } }, { .at = { "3/2" } }, { .at = { "5/2" } },
    { .at = { "3" } }, { .at = { "7/5" } }, { .at = { "123/100" } },
};

static const struct rival rivals[] = {
    { .label = "missing factor 1/2",
      .predicts = &memscale_optimal_constant_quantity,
      .factor = "2" },
    { .label = "alpha 1 % larger",
      .predicts = &memscale_optimal_constant_quantity,
      .axis = "alpha",
      .times = "101/100" },
};

CLAIM (memscale_optimal_constant) = {
    .id = "memscale/optimal_constant",
    .statement =
        "With $K = \\int_0^\\infty W_0(t^{-2\\alpha}) dt = \\Gamma(1-a) "
        "a^{a-1}$, $a = \\frac1{2\\alpha}$, the constant of the least error, "
        "$\\frac{K^{\\alpha-1}}{\\zeta(\\alpha)} \\int_0^\\infty t^{-\\alpha} "
        "\\Phi(-\\sqrt{W_0(t^{-2\\alpha})}) dt$, is $\\frac{K^\\alpha} "
        "{2\\sqrt{2\\pi}(\\alpha-1)\\zeta(\\alpha)}$.",
    .source = "derived here",

    .predicts = &memscale_optimal_constant_quantity,
    .second = &memscale_optimal_constant_integral_quantity,
    .proved_by = &memscale_optimal_constant_proof,
    .against = &memscale_optimal_constant_integral_quantity,
    .unrun = "a constant of analysis",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "an identity: both sides are enclosed to 15 digits" },
};
