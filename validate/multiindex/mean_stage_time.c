#include "validate/claim.h"

USES (quantity, multiindex_mean_stage_time);
USES (quantity, multiindex_mean_stage_time_integral);
USES (proof, multiindex_mean_stage_time);

static const struct point grid[] = {
    { .at = { "2", "2", "4", "100" } },  { .at = { "2", "3", "5", "137" } },
    { .at = { "3", "2", "6", "1000" } }, { .at = { "3", "4", "10", "400" } },
    { .at = { "1", "5", "5", "37" } },
};

static const struct rival rivals[] = {
    { .label = "from the overlap as it was",
      .predicts = &multiindex_mean_stage_time_quantity,
      .axis = "k",
      .times = "0",
      .plus = "1" },
    { .label = "one vector more",
      .predicts = &multiindex_mean_stage_time_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "one dimension more",
      .predicts = &multiindex_mean_stage_time_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (multiindex_mean_stage_time) = {
    .id = "multiindex/mean_stage_time",
    .statement =
        "Stage $k$, of relative degree $s$, takes from its pivot a time whose "
        "mean over random frames is finite exactly for $r - k + 1 > 2(s-1)$, "
        "and is then known in closed form.",
    .source = "derived here",

    .predicts = &multiindex_mean_stage_time_quantity,
    .proved_by = &multiindex_mean_stage_time_proof,
    .unrun = "the times have heavy tails: multiindex/second_stage_law holds "
             "their law against runs",
    .against = &multiindex_mean_stage_time_integral_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .why = "both are enclosed: a closed form and an integral" },
};
