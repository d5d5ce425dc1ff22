#include "validate/claim.h"

USES (quantity, multiindex_descent_flow_steps);
USES (quantity, multiindex_descent_steps);
USES (proof, multiindex_descent_time);

static const struct point grid[] = {
    { .at = { "1", "1/5", "7/10", "1/20" } },
    { .at = { "2", "1/10", "7/10", "1/20" } },
    { .at = { "3", "1/10", "7/10", "1/20" } },
    { .at = { "2", "7/37", "43/50", "1/7" } },
    { .at = { "4", "2/5", "13/20", "1/50" } },
    { .at = { "1", "1/137", "7/10", "1/3" } },
    { .at = { "3", "1/5", "7/10", "1/1000" } },
};

static const struct rival rivals[] = {
    { .label = "the steps of half the size",
      .predicts = &multiindex_descent_flow_steps_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "the flow of one degree more",
      .predicts = &multiindex_descent_flow_steps_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "a tenth more",
      .predicts = &multiindex_descent_flow_steps_quantity,
      .factor = "11/10" },
};

CLAIM (multiindex_descent_lag) = {
    .id = "multiindex/descent_lag",
    .statement =
        "Up to $m^2 = (2s-1)/(2s)$ descent in steps is never ahead of the "
        "flow: $K$ steps of size $\\eta$ take $\\eta K \\ge T$.",
    .source = "derived here",

    .predicts = &multiindex_descent_flow_steps_quantity,
    .proved_by = &multiindex_descent_time_proof,
    .against = &multiindex_descent_steps_quantity,
    .unrun = "multiindex/descent_steps is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
