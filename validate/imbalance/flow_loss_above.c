#include "validate/claim.h"

USES (quantity, imbalance_flow_loss_above);
USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_inverse_time);
USES (proof, imbalance_flow_bounds);

static const struct point grid[] = {
    { .at = { "2", "1/10" } },   { .at = { "2", "137" } },
    { .at = { "10", "7/5" } },   { .at = { "1000", "5" } },
    { .at = { "50257", "11" } }, { .at = { "2", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "1/tau", .predicts = &imbalance_flow_inverse_time_quantity },
    { .label = "without the factor c - 1, at 1000 classes",
      .predicts = &imbalance_flow_loss_above_quantity,
      .factor = "1/999" },
};

CLAIM (imbalance_flow_loss_above) = {
    .id = "imbalance/flow_loss_above",
    .statement =
        "The loss of a class under gradient flow from zero is at most "
        "$(c-1)/\\tau$, $\\tau$ frequency times time, for all $\\tau > 0$.",
    .source = "arXiv 2402.19449, Theorem 3 (as recalled, there from some time "
              "on); for all times derived here",

    .predicts = &imbalance_flow_loss_above_quantity,
    .proved_by = &imbalance_flow_bounds_proof,
    .against = &imbalance_flow_loss_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
