#include "validate/claim.h"

USES (quantity, multiindex_overlap_mean);
USES (quantity, multiindex_overlap_quantile);
USES (quantity, multiindex_overlap_quantile_chi_square);
USES (proof, multiindex_overlap_bounds);

static const struct point grid[] = {
    { .at = { "1/2", "1", "200" } },     { .at = { "1/2", "1", "100000" } },
    { .at = { "1/10", "1", "1000" } },   { .at = { "9/10", "2", "1000" } },
    { .at = { "1/2", "3", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "the mean: 1/d for one vector",
      .predicts = &multiindex_overlap_mean_quantity },
    { .label = "one degree of freedom more",
      .predicts = &multiindex_overlap_quantile_chi_square_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "two per cent more",
      .predicts = &multiindex_overlap_quantile_chi_square_quantity,
      .factor = "51/50" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "1" } },
      .value = "0.454936423",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_overlap_quantile_limit) = {
    .id = "multiindex/overlap_quantile_limit",
    .statement = "For large $d$ the overlap's quantile is $c/d$, $c$ that of "
                 "chi-square with $r$ degrees of freedom: the median is "
                 ".4549/d for one vector, less than half of the mean.",
    .source = "derived here",

    .predicts = &multiindex_overlap_quantile_chi_square_quantity,
    .proved_by = &multiindex_overlap_bounds_proof,
    .unrun = "both sides are exact: multiindex/overlap_quantile is run",
    .against = &multiindex_overlap_quantile_quantity,
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100",
                .why = "between 1 - exp (-c/n) for two n, of which d differs "
                       "by r at most: (r + c/2)/d <= 1/130 and less" },
};
