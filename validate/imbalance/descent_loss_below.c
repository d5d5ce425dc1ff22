#include "validate/claim.h"

USES (quantity, imbalance_descent_loss_below);
USES (quantity, imbalance_descent_loss);
USES (quantity, imbalance_descent_flow_loss);
USES (proof, imbalance_descent_sandwich);

static const struct point grid[] = {
    { .at = { "10", "1/2", "100" } },
    { .at = { "10", "5", "100" } },
    { .at = { "1000", "1", "100" } },
    { .at = { "1000", "1/10", "100" } },
    { .at = { "50257", "1/1000", "12000" } },
    { .at = { "2", "1/1370", "13700" } },
    { .at = { "2", "7/2", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the flow", .predicts = &imbalance_descent_flow_loss_quantity },
    { .label = "2 % above the bound",
      .predicts = &imbalance_descent_loss_below_quantity,
      .factor = "51/50" },
};

CLAIM (imbalance_descent_loss_below) = {
    .id = "imbalance/descent_loss_below",
    .statement =
        "The loss of a class after $k$ gradient steps is at least $\\log(1 + "
        "(c-1) e^{-u})$ for the root $u$ of $e^u + (c-1-K) u = 1 + c s k$, "
        "$K = \\frac{s c}{2} e^s$, $s$ step size times frequency, also where "
        "$K \\ge c - 1$.",
    .source = "derived here",

    .predicts = &imbalance_descent_loss_below_quantity,
    .proved_by = &imbalance_descent_sandwich_proof,
    .against = &imbalance_descent_loss_quantity,
    .unrun = "both sides are exact: imbalance/descent_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
