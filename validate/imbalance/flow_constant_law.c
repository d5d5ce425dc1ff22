#include "validate/claim.h"

USES (quantity, imbalance_flow_constant_law);
USES (quantity, imbalance_flow_constant);
USES (quantity, imbalance_flow_constant_leading);
USES (proof, imbalance_flow_constant);

static const struct point grid[] = {
    { .at = { "50257" } },
    { .at = { "200000" } },
    { .at = { "1000000" } },
    { .at = { "1000000007" } },
};

static const struct rival rivals[] = {
    { .label = "(log c)^2/4",
      .predicts = &imbalance_flow_constant_leading_quantity },
    { .label = "1/1000 more",
      .predicts = &imbalance_flow_constant_law_quantity,
      .factor = "1001/1000" },
    { .label = "a tenth more classes",
      .predicts = &imbalance_flow_constant_law_quantity,
      .axis = "c",
      .times = "11/10" },
};

CLAIM (imbalance_flow_constant_law) = {
    .id = "imbalance/flow_constant_law",
    .statement = "For many classes the least constant of $\\ell_c(\\tau) \\le "
                 "C/\\tau$ is $(\\log c)^2/4 + (\\log c)/\\sqrt c$, up to "
                 "$(\\log c)^2/c$ for $c \\ge 1000$.",
    .source = "derived here",

    .predicts = &imbalance_flow_constant_law_quantity,
    .proved_by = &imbalance_flow_constant_proof,
    .against = &imbalance_flow_constant_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000",
                .why =
                    "4/c, by imbalance/flow_constant_rest, with c > 50000" },
};
