#include "validate/claim.h"

USES (quantity, imbalance_flow_plateau);
USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_inverse_time);
USES (proof, imbalance_flow_bounds);

static const struct point grid[] = {
    { .at = { "2", "1/3" } },         { .at = { "10", "1/10" } },
    { .at = { "10", "7/5" } },        { .at = { "1000", "3" } },
    { .at = { "50257", "1" } },       { .at = { "50257", "137/25" } },
    { .at = { "1000000007", "10" } },
};

static const struct rival rivals[] = {
    { .label = "1/tau", .predicts = &imbalance_flow_inverse_time_quantity },
    { .label = "half as fast, log c - tau/2",
      .predicts = &imbalance_flow_plateau_quantity,
      .axis = "tau",
      .times = "1/2" },
    { .label = "2 % more",
      .predicts = &imbalance_flow_plateau_quantity,
      .factor = "51/50" },
};

CLAIM (imbalance_flow_plateau) = {
    .id = "imbalance/flow_plateau",
    .statement =
        "Before it follows $1/\\tau$ the loss of a class has a plateau: under "
        "gradient flow from zero it is at least $\\log c - \\tau$, so that "
        "$\\tau \\ell_c(\\tau) \\ge (\\log c)^2/4$ at $\\tau = (\\log c)/2$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) has "
              "the order 1/(pi t), which holds late and for fixed c",

    .predicts = &imbalance_flow_plateau_quantity,
    .proved_by = &imbalance_flow_bounds_proof,
    .against = &imbalance_flow_loss_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
