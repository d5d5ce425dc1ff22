#include "validate/claim.h"

USES (quantity, imbalance_flow_slope);
USES (quantity, imbalance_flow_slope_loss);
USES (quantity, imbalance_flow_slope_limit);
USES (proof, imbalance_flow_loss);

static const struct point grid[] = {
    { .at = { "2", "1" } },       { .at = { "3", "7/5" } },
    { .at = { "10", "137/10" } }, { .at = { "1000", "5" } },
    { .at = { "50257", "11" } },  { .at = { "50257", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "-(1 - 1/c)/tau^2",
      .predicts = &imbalance_flow_slope_limit_quantity },
    { .label = "without its sign",
      .predicts = &imbalance_flow_slope_quantity,
      .factor = "-1" },
    { .label = "one class more",
      .predicts = &imbalance_flow_slope_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_flow_slope) = {
    .id = "imbalance/flow_slope",
    .statement = "Under gradient flow from zero the loss of a class falls and "
                 "is convex in $\\tau$, frequency times time: $\\ell_c' = "
                 "-c(c-1)/(e^u+c-1)^2 = -\\frac{c}{c-1} (1-p)^2$, $p$ the "
                 "probability of the right class, and $\\ell_c'' > 0$.",
    .source = "derived here",

    .predicts = &imbalance_flow_slope_quantity,
    .second = &imbalance_flow_slope_loss_quantity,
    .proved_by = &imbalance_flow_loss_proof,
    .unrun = "the slope of imbalance/flow_loss, which is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
