#include "validate/claim.h"

USES (quantity, memgd_margin_early_below);
USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_early_above);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1/100" } },  { .at = { "5", "1/10", "10" } },
    { .at = { "50", "1/100", "137" } }, { .at = { "137", "1/7", "7/5" } },
    { .at = { "3", "2/3", "3" } },
};

static const struct rival rivals[] = {
    { .label = "p t itself", .predicts = &memgd_margin_early_above_quantity },
    { .label = "M + 1 for M, early",
      .predicts = &memgd_margin_early_below_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "1 % more",
      .predicts = &memgd_margin_early_below_quantity,
      .factor = "101/100" },
};

CLAIM (memgd_margin_early_below) = {
    .id = "memgd/margin_early_below",
    .statement = "At early times the margin of the flow is $p t$: at least "
                 "$p t - (e^{p t} - 1 - p t)/M$ at all times.",
    .source = "derived here",

    .predicts = &memgd_margin_early_below_quantity,
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
