#include "validate/claim.h"

USES (quantity, multiindex_overlap_inverse_moment);
USES (quantity, multiindex_overlap_inverse_moment_direct);
USES (proof, multiindex_mean_escape_time);

static const struct point grid[] = {
    { .at = { "1", "3", "100" } }, { .at = { "1", "4", "7" } },
    { .at = { "2", "5", "137" } }, { .at = { "3", "7", "1000" } },
    { .at = { "3", "10", "11" } }, { .at = { "10", "21", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "one factor more",
      .predicts = &multiindex_overlap_inverse_moment_quantity,
      .axis = "j",
      .plus = "1" },
    { .label = "the shapes r and d - r",
      .predicts = &multiindex_overlap_inverse_moment_quantity,
      .axis = "r",
      .times = "2" },
    { .label = "the second shape d/2",
      .predicts = &multiindex_overlap_inverse_moment_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (multiindex_overlap_inverse_moment) = {
    .id = "multiindex/overlap_inverse_moment",
    .statement = "The mean of $g^{-j}$ over random frames is "
                 "$\\prod_{i=1}^{j} \\frac{d-2i}{r-2i}$ for $r > 2j$, and "
                 "infinite otherwise.",
    .source = "derived here",

    .predicts = &multiindex_overlap_inverse_moment_quantity,
    .proved_by = &multiindex_mean_escape_time_proof,
    .unrun = "both sides are exact",
    .against = &multiindex_overlap_inverse_moment_direct_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000000000000000000",
                .why = "a rational, against gamma functions" },
};
