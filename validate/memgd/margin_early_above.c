#include "validate/claim.h"

USES (quantity, memgd_margin_early_above);
USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_early_below);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1/100" } },  { .at = { "5", "1/10", "10" } },
    { .at = { "50", "1/100", "137" } }, { .at = { "137", "1/7", "7/5" } },
    { .at = { "3", "2/3", "3" } },
};

static const struct rival rivals[] = {
    { .label = "half of the speed",
      .predicts = &memgd_margin_early_above_quantity,
      .factor = "1/2" },
    { .label = "1 % less, early",
      .predicts = &memgd_margin_early_above_quantity,
      .factor = "99/100" },
    { .label = "the lower bound",
      .predicts = &memgd_margin_early_below_quantity },
};

CLAIM (memgd_margin_early_above) = {
    .id = "memgd/margin_early_above",
    .statement = "The margin of the flow never exceeds $p t$, what its first"
                 " speed gives.",
    .source = "derived here",

    .predicts = &memgd_margin_early_above_quantity,
    .proved_by = &memgd_margin_flow_proof,
    .against = &memgd_margin_flow_quantity,
    .unrun = "both sides are exact: memgd/margin_flow is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
