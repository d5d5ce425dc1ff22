#include "validate/claim.h"

USES (quantity, multiindex_planted_law_above);
USES (quantity, multiindex_planted_escape_time);
USES (quantity, multiindex_planted_law);
USES (quantity, multiindex_planted_law_below);
USES (proof, multiindex_planted_law);

static const struct point grid[] = {
    { .at = { "3", "100" } },     { .at = { "3", "1000000" } },
    { .at = { "5", "100" } },     { .at = { "5", "10000" } },
    { .at = { "6", "1000" } },    { .at = { "7", "137" } },
    { .at = { "9", "1000000" } }, { .at = { "12", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the leading term alone, at s = 9",
      .predicts = &multiindex_planted_law_quantity },
    { .label = "without what lies between",
      .predicts = &multiindex_planted_law_below_quantity },
    { .label = "a per mille less",
      .predicts = &multiindex_planted_law_above_quantity,
      .factor = "999/1000" },
    { .label = "without the half of the loss",
      .predicts = &multiindex_planted_law_above_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_planted_law_above) = {
    .id = "multiindex/planted_law_above",
    .statement =
        "For $s \\ge 3$, $s \\ne 4$, the planted escape time is at most "
        "$\\frac1s [A + 2B]$, $A = \\frac{d^{s/2-1}-2^{s/2-1}}{s-2}$, $B = "
        "\\frac{d^{s/2-2}-2^{s/2-2}}{s-4}$: it grows like "
        "$\\frac{d^{s/2-1}}{s(s-2)}$.",
    .source =
        "the order $d^{s/2-1}$ is that of the theorem on planted links (as "
        "recalled); constant and bounds are derived here",

    .predicts = &multiindex_planted_law_above_quantity,
    .proved_by = &multiindex_planted_law_proof,
    .against = &multiindex_planted_escape_time_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
