#include "validate/claim.h"

USES (quantity, multiindex_slope_tail);
USES (quantity, multiindex_slope_tail_bound);
USES (proof, multiindex_slope_tail_bound);

static const struct point grid[] = {
    { .at = { "1", "1/10", "4" } },      { .at = { "1", "9/10", "9" } },
    { .at = { "3", "1/2", "2" } },       { .at = { "3", "9/10", "21" } },
    { .at = { "4", "1/10", "2" } },      { .at = { "4", "3/4", "8" } },
    { .at = { "1", "999/1000", "61" } },
};

static const struct rival rivals[] = {
    { .label = "g^(n+2), an order less than there is",
      .predicts = &multiindex_slope_tail_bound_quantity,
      .axis = "n",
      .plus = "2" },
    { .label = "half of it",
      .predicts = &multiindex_slope_tail_bound_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_slope_tail_bound) = {
    .id = "multiindex/slope_tail_bound",
    .statement = "The series $S(g) = \\sum_k k a_k^2 g^k$, by which overlaps "
                 "grow, may be cut after the order $n$: the rest is at most "
                 "$g^{n+1} (E f'^2 - \\sum_{k \\le n} k a_k^2)$, for links "
                 "with a slope in $L^2$.",
    .source = "derived here",

    .predicts = &multiindex_slope_tail_bound_quantity,
    .proved_by = &multiindex_slope_tail_bound_proof,
    .unrun = "a bound of exact numbers",
    .against = &multiindex_slope_tail_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "both are enclosed: the margin is their radii" },
};
