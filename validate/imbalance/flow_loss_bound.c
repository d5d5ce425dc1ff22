#include "validate/claim.h"

USES (quantity, imbalance_flow_loss_bound);
USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_inverse_time);
USES (proof, imbalance_flow_constant);

static const struct point grid[] = {
    { .at = { "2", "7" } },       { .at = { "10", "47/20" } },
    { .at = { "1000", "18/5" } }, { .at = { "50257", "136/25" } },
    { .at = { "10", "1/10" } },   { .at = { "10", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "1/tau", .predicts = &imbalance_flow_inverse_time_quantity },
    { .label = "1/1000 less",
      .predicts = &imbalance_flow_loss_bound_quantity,
      .factor = "999/1000" },
};

CLAIM (imbalance_flow_loss_bound) = {
    .id = "imbalance/flow_loss_bound",
    .statement = "The loss of a class under gradient flow from zero is at "
                 "most $\\min(\\log c, C_c/\\tau)$, $C_c$ the supremum of "
                 "$\\tau \\ell_c(\\tau)$; no smaller constant does.",
    .source = "derived here",

    .predicts = &imbalance_flow_loss_bound_quantity,
    .proved_by = &imbalance_flow_constant_proof,
    .against = &imbalance_flow_loss_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
