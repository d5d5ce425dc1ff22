#include "validate/claim.h"

USES (quantity, multiindex_overlap_quantile);
USES (quantity, multiindex_overlap_quantile_above);
USES (quantity, multiindex_overlap_quantile_below);
USES (proof, multiindex_overlap_bounds);

static const struct point grid[] = {
    { .at = { "1/2", "1", "3" } },       { .at = { "1/2", "1", "137" } },
    { .at = { "1/100", "1", "1000" } },  { .at = { "9/10", "1", "10000" } },
    { .at = { "1/2", "4", "137" } },     { .at = { "7/10", "7", "20" } },
    { .at = { "1/1000", "37", "100" } },
};

static const struct rival rivals[] = {
    { .label = "the bound from below",
      .predicts = &multiindex_overlap_quantile_below_quantity },
    { .label = "half a dimension more",
      .predicts = &multiindex_overlap_quantile_above_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "a per mille less",
      .predicts = &multiindex_overlap_quantile_above_quantity,
      .factor = "999/1000" },
};

CLAIM (multiindex_overlap_quantile_above) = {
    .id = "multiindex/overlap_quantile_above",
    .statement =
        "With the chi-square quantile $c$ of $r$ degrees of freedom the "
        "overlap's quantile at the same level is at most $1 - e^{-c/n}$, $n = "
        "d - 3/2$ for one vector and $n = d - r$ for more.",
    .source = "derived here",

    .predicts = &multiindex_overlap_quantile_above_quantity,
    .proved_by = &multiindex_overlap_bounds_proof,
    .unrun = "both sides are exact: multiindex/overlap_quantile is run",
    .against = &multiindex_overlap_quantile_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all levels, widths and dimensions" },
};
