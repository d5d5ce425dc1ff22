#include "validate/claim.h"

USES (quantity, imbalance_flow_constant_rest);
USES (quantity, imbalance_flow_constant_gap);
USES (proof, imbalance_flow_constant);

static const struct point grid[] = {
    { .at = { "1000" } },
    { .at = { "4096" } },
    { .at = { "50257" } },
    { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "a tenth of it",
      .predicts = &imbalance_flow_constant_rest_quantity,
      .factor = "1/10" },
};

CLAIM (imbalance_flow_constant_rest) = {
    .id = "imbalance/flow_constant_rest",
    .statement = "The least constant $C_c$ of $\\ell_c(\\tau) \\le C/\\tau$ "
                 "has $|C_c - (\\log c)^2/4 - (\\log c)/\\sqrt c| \\le (\\log "
                 "c)^2/c$ for $c \\ge 1000$.",
    .source = "derived here",

    .predicts = &imbalance_flow_constant_rest_quantity,
    .proved_by = &imbalance_flow_constant_proof,
    .against = &imbalance_flow_constant_gap_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all c from 1000 on" },
};
