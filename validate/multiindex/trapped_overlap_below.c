#include "validate/claim.h"

USES (quantity, multiindex_trapped_overlap_below);
USES (quantity, multiindex_trapped_overlap);
USES (quantity, multiindex_trapped_overlap_above);
USES (quantity, multiindex_trapped_overlap_law);
USES (proof, multiindex_trapped_overlap);

static const struct point grid[] = {
    { .at = { "3", "1/2", "10" } },   { .at = { "3", "9/10", "1000" } },
    { .at = { "5", "3/5", "1000" } }, { .at = { "7", "4/5", "1000000" } },
    { .at = { "9", "1/2", "137" } },
};

static const struct rival rivals[] = {
    { .label = "the leading law",
      .predicts = &multiindex_trapped_overlap_law_quantity },
    { .label = "the bound from the other side",
      .predicts = &multiindex_trapped_overlap_above_quantity },
    { .label = "one part in a thousand nearer to 0",
      .predicts = &multiindex_trapped_overlap_below_quantity,
      .factor = "999/1000" },
    { .label = "time twice as long",
      .predicts = &multiindex_trapped_overlap_below_quantity,
      .axis = "t",
      .times = "2" },
};

CLAIM (multiindex_trapped_overlap_below) = {
    .id = "multiindex/trapped_overlap_below",
    .statement =
        "In the trap of the fixed link $h_s$, $s$ odd, the overlap is at "
        "least $-(m^{-(s-2)} + s(s-2)(t - l))^{-1/(s-2)}$ with $l = o(t)$ "
        "bounded above: it is $-(s(s-2)t)^{-1/(s-2)} (1 + o(1))$.",
    .source = "derived here",

    .predicts = &multiindex_trapped_overlap_below_quantity,
    .proved_by = &multiindex_trapped_overlap_proof,
    .against = &multiindex_trapped_overlap_quantity,
    .unrun = "both sides are exact: multiindex/trapped_overlap is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
