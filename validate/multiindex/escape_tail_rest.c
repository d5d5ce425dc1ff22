#include "validate/claim.h"

USES (quantity, multiindex_escape_tail_gap);
USES (quantity, multiindex_escape_tail_rest);
USES (proof, multiindex_overlap_bounds);

static const struct point grid[] = {
    { .at = { "1/10", "2", "1", "100" } },
    { .at = { "1/100", "2", "1", "1000" } },
    { .at = { "1/1000", "3", "1", "10000" } },
    { .at = { "1/137", "4", "1", "100000" } },
    { .at = { "1/1000", "3", "3", "10000" } },
    { .at = { "1/1000000", "2", "4", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "half of it",
      .predicts = &multiindex_escape_tail_rest_quantity,
      .factor = "1/2" },
    { .label = "ten times as many dimensions",
      .predicts = &multiindex_escape_tail_rest_quantity,
      .axis = "d",
      .times = "10" },
    { .label = "a quarter of the chance",
      .predicts = &multiindex_escape_tail_rest_quantity,
      .axis = "delta",
      .times = "1/4" },
};

CLAIM (multiindex_escape_tail_rest) = {
    .id = "multiindex/escape_tail_rest",
    .statement =
        "The exact time $T$ that an escape exceeds with probability $\\delta$ "
        "and its law $L$ have $|T/L - 1|$ at most what the bounds of the "
        "overlap's quantile give: of order $\\delta^{2/r} + 1/d$, for all "
        "parameters.",
    .source = "derived here",

    .predicts = &multiindex_escape_tail_rest_quantity,
    .proved_by = &multiindex_overlap_bounds_proof,
    .unrun = "both sides are exact: multiindex/escape_time_law is run",
    .against = &multiindex_escape_tail_gap_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem" },
};
