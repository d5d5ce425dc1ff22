#include "validate/claim.h"

USES (quantity, imbalance_flow_loss_below);
USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_inverse_time);
USES (proof, imbalance_flow_bounds);

static const struct point grid[] = {
    { .at = { "2", "1" } },      { .at = { "2", "137" } },
    { .at = { "10", "7/5" } },   { .at = { "1000", "5" } },
    { .at = { "50257", "11" } }, { .at = { "2", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "1/tau", .predicts = &imbalance_flow_inverse_time_quantity },
    { .label = "2 % more than twice it",
      .predicts = &imbalance_flow_loss_below_quantity,
      .factor = "51/25" },
};

CLAIM (imbalance_flow_loss_below) = {
    .id = "imbalance/flow_loss_below",
    .statement = "The loss of a class under gradient flow from zero is at "
                 "least $(c-1)/(2 c \\tau)$ from $\\tau = 1$ on, $\\tau$ "
                 "frequency times time.",
    .source = "arXiv 2402.19449, Theorem 3 (as recalled)",

    .predicts = &imbalance_flow_loss_below_quantity,
    .proved_by = &imbalance_flow_bounds_proof,
    .against = &imbalance_flow_loss_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem from that time on" },
};
