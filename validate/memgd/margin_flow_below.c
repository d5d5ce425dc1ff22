#include "validate/claim.h"

USES (quantity, memgd_margin_flow_below);
USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_logarithm);
USES (quantity, memgd_margin_flow_above);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1" } },       { .at = { "5", "1/10", "100" } },
    { .at = { "50", "1/100", "1000" } }, { .at = { "137", "1/7", "1000000" } },
    { .at = { "3", "2/3", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "log (M p t) alone",
      .predicts = &memgd_margin_logarithm_quantity },
    { .label = "log (M p t + 1)",
      .predicts = &memgd_margin_flow_above_quantity },
    { .label = "one class less",
      .predicts = &memgd_margin_flow_below_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "1 % more",
      .predicts = &memgd_margin_flow_below_quantity,
      .factor = "101/100" },
};

CLAIM (memgd_margin_flow_below) = {
    .id = "memgd/margin_flow_below",
    .statement = "For all $M$, $p$, $t$ the margin of the flow is at least "
                 "$\\log(T + 1 - (M-1) \\log(T + 1))$, $T = M p t$, where "
                 "that is a number.",
    .source = "derived here",

    .predicts = &memgd_margin_flow_below_quantity,
    .proved_by = &memgd_margin_flow_proof,
    .against = &memgd_margin_flow_quantity,
    .unrun = "both sides are exact: memgd/margin_flow is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
