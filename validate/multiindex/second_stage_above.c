#include "validate/claim.h"

USES (quantity, multiindex_second_stage_above);
USES (quantity, multiindex_second_stage_below);
USES (quantity, multiindex_second_stage_naive);
USES (quantity, multiindex_second_stage_time);
USES (proof, multiindex_two_stage);

static const struct point grid[] = {
    { .at = { "1/10", "1/20", "1/5" } },
    { .at = { "3/400", "1/400", "1/400" } },
    { .at = { "1/100", "-1/137", "1/50" } },
    { .at = { "1/400", "1/1000", "1/100" } },
    { .at = { "1/3", "1/7", "2/5" } },
};

static const struct rival rivals[] = {
    { .label = "the overlap as it was",
      .predicts = &multiindex_second_stage_naive_quantity },
    { .label = "less what the first direction lends",
      .predicts = &multiindex_second_stage_below_quantity },
    { .label = "the loss without its half",
      .predicts = &multiindex_second_stage_above_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_second_stage_above) = {
    .id = "multiindex/second_stage_above",
    .statement =
        "For the target $h_1(z_1) + h_2(z_2)$ the pivot $D = G_{22} - "
        "G_{12}^2/G_{11}$ obeys $\\dot D = 4 G_{22} D (1-D)$ and so passes "
        "$1/2$ before it would alone, by $\\dot D = 4 D^2 (1-D)$.",
    .source = "derived here",

    .predicts = &multiindex_second_stage_above_quantity,
    .proved_by = &multiindex_two_stage_proof,
    .unrun = "both sides are exact: multiindex/second_stage_law and "
             "multiindex/second_stage_ratio are run",
    .against = &multiindex_second_stage_time_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem" },
};
