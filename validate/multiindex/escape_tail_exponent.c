#include "validate/claim.h"

USES (quantity, multiindex_escape_tail_exponent);
USES (quantity, multiindex_escape_tail_slope);
USES (proof, multiindex_overlap_bounds);

static const struct point grid[] = {
    { .at = { "1/100", "2", "1", "100" } },
    { .at = { "1/1000", "3", "1", "137" } },
    { .at = { "1/100000", "2", "2", "1000" } },
    { .at = { "1/1000000000", "3", "3", "1000" } },
    { .at = { "1/1000000000000", "4", "5", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "half of it",
      .predicts = &multiindex_escape_tail_exponent_quantity,
      .factor = "1/2" },
    { .label = "one vector more",
      .predicts = &multiindex_escape_tail_exponent_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "one degree more",
      .predicts = &multiindex_escape_tail_exponent_quantity,
      .axis = "s",
      .plus = "1" },
};

CLAIM (multiindex_escape_tail_exponent) = {
    .id = "multiindex/escape_tail_exponent",
    .statement =
        "The time that an escape exceeds with probability $\\delta$ grows "
        "like $\\delta^{-2(s-1)/r}$ as $\\delta$ falls: no constant serves "
        "all "
        "$\\delta$, and no power of a logarithm does.",
    .source = "derived here",

    .predicts = &multiindex_escape_tail_exponent_quantity,
    .proved_by = &multiindex_overlap_bounds_proof,
    .unrun = "the exact law is run: multiindex/escape_time_law",
    .against = &multiindex_escape_tail_slope_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000",
                .why = "the local exponent leaves its limit by terms of order "
                       "delta^(2/r), at most 10^-4 here" },
};
