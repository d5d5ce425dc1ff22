#include "validate/claim.h"

USES (quantity, memscale_optimal_constant);
USES (quantity, memscale_threshold_power_least);
USES (quantity, memscale_threshold_power_least_integral);
USES (proof, memscale_threshold_power_ratio);

static const struct point grid[] = {
    { .at = { "2", "1/32" }, .effort = 10 },
    { .at = { "2", "1/16" } },
    { .at = { "2", "1/8" }, .effort = 10 },
    { .at = { "2", "3/16" } },
    { .at = { "2", "7/32" }, .effort = 10 },
    { .at = { "7/5", "1/5" }, .effort = 10 },
    { .at = { "3", "1/24" } },
};

static const struct rival rivals[] = {
    { .label = "rho 1 % larger",
      .predicts = &memscale_threshold_power_least_quantity,
      .axis = "rho",
      .times = "101/100" },
    { .label = "the constant of the best weights of all",
      .predicts = &memscale_optimal_constant_quantity },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_power_least_quantity,
      .factor = "2" },
};

CLAIM (memscale_threshold_power_least) = {
    .id = "memscale/threshold_power_least",
    .statement =
        "Weights $p^\\rho$ of the $P = d/y$ most frequent tokens, "
        "$0 < b = \\rho\\alpha < 1/2$: the limit of $d^{\\alpha-1} E$, "
        "$\\frac{y^{\\alpha-1}}{\\zeta(\\alpha)} (\\int_0^1 t^{-\\alpha} "
        "\\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt + \\frac{1}{2(\\alpha-1)})$, "
        "is least at the $y^*$ of memscale/threshold\\_power\\_ratio, "
        "finite, and without a logarithm.",
    .source = "derived here",

    .predicts = &memscale_threshold_power_least_quantity,
    .second = &memscale_threshold_power_least_integral_quantity,
    .proved_by = &memscale_threshold_power_ratio_proof,
    .unrun = "a number of analysis; memscale/threshold_power_law holds it "
             "against exact errors",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two computations of one number" },
};
