#include "validate/claim.h"

USES (quantity, multiindex_second_stage_above);
USES (quantity, multiindex_second_stage_below);
USES (quantity, multiindex_second_stage_time);
USES (proof, multiindex_two_stage);

static const struct point grid[] = {
    { .at = { "1/10", "1/20", "1/5" } },
    { .at = { "3/400", "1/400", "1/400" } },
    { .at = { "1/100", "-1/137", "1/50" } },
    { .at = { "1/400", "1/1000", "1/100" } },
    { .at = { "1/1000", "1/2000", "1/500" } },
};

static const struct rival rivals[] = {
    { .label = "the pivot alone",
      .predicts = &multiindex_second_stage_above_quantity },
    { .label = "a per mille more",
      .predicts = &multiindex_second_stage_below_quantity,
      .factor = "1001/1000" },
    { .label = "a second overlap one per cent smaller",
      .predicts = &multiindex_second_stage_below_quantity,
      .axis = "g22",
      .times = "99/100" },
};

CLAIM (multiindex_second_stage_below) = {
    .id = "multiindex/second_stage_below",
    .statement =
        "The constant $c = G_{12}^2/(\\det G\\det(I-G))$ of the flow bounds "
        "what the first direction lends the second: with $c \\le 8$ the "
        "pivot passes $1/2$ at most $\\frac c2 \\log\\frac{1}{G_{11}}$ "
        "earlier than it would alone.",
    .source = "derived here",

    .predicts = &multiindex_second_stage_below_quantity,
    .proved_by = &multiindex_two_stage_proof,
    .unrun = "both sides are exact: multiindex/second_stage_law and "
             "multiindex/second_stage_ratio are run",
    .against = &multiindex_second_stage_time_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem" },
};
