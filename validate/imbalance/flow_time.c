#include "validate/claim.h"

USES (quantity, imbalance_flow_time);
USES (quantity, imbalance_flow_time_integral);
USES (quantity, imbalance_flow_inverse_loss);
USES (proof, imbalance_flow_time);

static const struct point grid[] = {
    { .at = { "2", "1/2" } },       { .at = { "10", "1" } },
    { .at = { "1000", "1/10" } },   { .at = { "50257", "1" } },
    { .at = { "50257", "1/100" } }, { .at = { "137", "7/5" } },
    { .at = { "3", "1/1000000" } }, { .at = { "50257", "10" } },
};

static const struct rival rivals[] = {
    { .label = "(1 - 1/c)/loss, inverted from the limit law",
      .predicts = &imbalance_flow_inverse_loss_quantity },
    { .label = "c + 1 classes",
      .predicts = &imbalance_flow_time_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "twice as long",
      .predicts = &imbalance_flow_time_quantity,
      .factor = "2" },
};

CLAIM (imbalance_flow_time) = {
    .id = "imbalance/flow_time",
    .statement =
        "Under gradient flow from zero a class of frequency $\\pi$ among $c$ "
        "reaches the loss $\\ell \\le \\log c$ at the time $\\tau/\\pi$ with "
        "$c \\tau = x - 1 + (c-1) \\log x$, $x = (c-1)/(e^\\ell - 1)$; times "
        "of two classes are as $1/\\pi$ at every level of the loss.",
    .source = "derived here, from the flow of arXiv 2402.19449, Theorem 3 "
              "(as recalled)",

    .predicts = &imbalance_flow_time_quantity,
    .second = &imbalance_flow_time_integral_quantity,
    .proved_by = &imbalance_flow_time_proof,
    .unrun = "the inverse of imbalance/flow_loss, which is run; its ratios "
             "are by imbalance/time_ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
