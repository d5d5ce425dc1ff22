#include "validate/claim.h"

USES (quantity, imbalance_flow_half_time);
USES (quantity, imbalance_flow_half_time_integral);
USES (quantity, imbalance_flow_half_time_leading);
USES (proof, imbalance_flow_time);

static const struct point grid[] = {
    { .at = { "3" } },    { .at = { "10" } },    { .at = { "137" } },
    { .at = { "1000" } }, { .at = { "50257" } }, { .at = { "1000000007" } },
};

static const struct rival rivals[] = {
    { .label = "log c",
      .predicts = &imbalance_flow_half_time_leading_quantity },
    { .label = "c + 1 classes",
      .predicts = &imbalance_flow_half_time_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "twice as long",
      .predicts = &imbalance_flow_half_time_quantity,
      .factor = "2" },
};

CLAIM (imbalance_flow_half_time) = {
    .id = "imbalance/flow_half_time",
    .statement =
        "Under gradient flow from zero the right one of $c$ classes has the "
        "probability $1/2$ at $\\tau = ((c-1)(1 + \\log(c-1)) - 1)/c$, "
        "$\\tau$ being frequency times time: a plateau of length $\\log c$ "
        "comes before any learning.",
    .source = "derived here, from the flow of arXiv 2402.19449, Theorem 3 "
              "(as recalled)",

    .predicts = &imbalance_flow_half_time_quantity,
    .second = &imbalance_flow_half_time_integral_quantity,
    .proved_by = &imbalance_flow_time_proof,
    .unrun = "a value of imbalance/flow_time; the flow is run by "
             "imbalance/flow_loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
