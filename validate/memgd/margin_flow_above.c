#include "validate/claim.h"

USES (quantity, memgd_margin_flow_above);
USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_logarithm);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1" } },      { .at = { "5", "1/10", "10" } },
    { .at = { "50", "1/100", "100" } }, { .at = { "137", "1/7", "1000000" } },
    { .at = { "3", "2/3", "1/1000" } },
};

static const struct rival rivals[] = {
    { .label = "log (M p t) alone, early",
      .predicts = &memgd_margin_logarithm_quantity },
    { .label = "half of the margin",
      .predicts = &memgd_margin_flow_above_quantity,
      .factor = "1/2" },
    { .label = "(M - 1) p t + 1, at M = 2",
      .predicts = &memgd_margin_flow_above_quantity,
      .axis = "t",
      .times = "1/2" },
};

CLAIM (memgd_margin_flow_above) = {
    .id = "memgd/margin_flow_above",
    .statement = "For all $M$, $p$, $t$ the margin of the flow is at most "
                 "$\\log(M p t + 1)$.",
    .source = "derived here",

    .predicts = &memgd_margin_flow_above_quantity,
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
