#include "validate/claim.h"

USES (quantity, imbalance_descent_flow_loss);
USES (quantity, imbalance_descent_loss);
USES (quantity, imbalance_descent_loss_below);
USES (proof, imbalance_descent_sandwich);

static const struct point grid[] = {
    { .at = { "10", "1/2", "100" } },
    { .at = { "10", "5", "100" } },
    { .at = { "1000", "1", "100" } },
    { .at = { "1000", "1/10", "100" } },
    { .at = { "50257", "1", "20" } },
    { .at = { "2", "1/137", "1370" } },
    { .at = { "50257", "1/1000", "12000" } },
};

static const struct rival rivals[] = {
    { .label = "2 % below the flow",
      .predicts = &imbalance_descent_flow_loss_quantity,
      .factor = "49/50" },
    { .label = "the bound from the other side",
      .predicts = &imbalance_descent_loss_below_quantity },
};

CLAIM (imbalance_descent_flow_loss) = {
    .id = "imbalance/descent_flow_loss",
    .statement =
        "For every step size the loss of a class after $k$ gradient steps is "
        "at most that of gradient flow at the same time, $\\ell_c(s k)$, $s$ "
        "step size times frequency: no step is too large.",
    .source = "derived here",

    .predicts = &imbalance_descent_flow_loss_quantity,
    .proved_by = &imbalance_descent_sandwich_proof,
    .against = &imbalance_descent_loss_quantity,
    .unrun = "both sides are exact: imbalance/descent_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
