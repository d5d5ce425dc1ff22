#include "validate/claim.h"

USES (quantity, imbalance_average_loss_late);
USES (quantity, imbalance_average_loss);
USES (quantity, imbalance_average_loss_uniform);
USES (proof, imbalance_flow_law);

static const struct point grid[] = {
    { .at = { "2", "100000000" } },
    { .at = { "10", "100000000" } },
    { .at = { "137", "10000000000" } },
    { .at = { "1000", "1000000000000" } },
    { .at = { "50257", "10000000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "c/t, one for each class",
      .predicts = &imbalance_average_loss_late_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "1/t",
      .predicts = &imbalance_average_loss_late_quantity,
      .axis = "c",
      .times = "0",
      .plus = "2" },
    { .label = "1/1000 more",
      .predicts = &imbalance_average_loss_late_quantity,
      .factor = "1001/1000" },
};

CLAIM (imbalance_average_loss_late) = {
    .id = "imbalance/average_loss_late",
    .statement =
        "Late in gradient flow the mean loss of $c$ classes is $(c-1)/t$ "
        "whatever their frequencies: each of them contributes $(1-1/c)/t$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) has "
              "the order 1/(pi t) of each class",

    .predicts = &imbalance_average_loss_late_quantity,
    .proved_by = &imbalance_flow_law_proof,
    .against = &imbalance_average_loss_quantity,
    .unrun = "both sides are exact: imbalance/average_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000",
                .why = "imbalance/average_loss_late_rest, below 1e-5 at these "
                       "points" },
};
