#include "validate/claim.h"

USES (quantity, multiindex_least_width);
USES (quantity, multiindex_least_width_search);
USES (proof, multiindex_mean_stage_time);

static const struct point grid[] = {
    { .at = { "1", "3" } }, { .at = { "2", "1" } },  { .at = { "2", "2" } },
    { .at = { "3", "5" } }, { .at = { "7", "13" } },
};

static const struct rival rivals[] = {
    { .label = "one vector less",
      .predicts = &multiindex_least_width_quantity,
      .axis = "q",
      .plus = "-1" },
    { .label = "one vector more",
      .predicts = &multiindex_least_width_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "q + 2s",
      .predicts = &multiindex_least_width_quantity,
      .axis = "s",
      .plus = "1" },
};

CLAIM (multiindex_least_width) = {
    .id = "multiindex/least_width",
    .statement =
        "A frame needs $r = q + 2(s-1)$ vectors for the last of $q$ stages, "
        "of relative degree $s$, to have a finite mean time; with $r = q$ and "
        "$s \\ge 2$ it is infinite.",
    .source = "derived here",

    .predicts = &multiindex_least_width_quantity,
    .proved_by = &multiindex_mean_stage_time_proof,
    .unrun = "both sides are exact",
    .against = &multiindex_least_width_search_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .why = "whole numbers" },
};
