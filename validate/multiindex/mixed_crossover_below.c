#include "validate/claim.h"

USES (quantity, multiindex_mixed_crossover_half);
USES (quantity, multiindex_mixed_escape_time);
USES (quantity, multiindex_mixed_crossover_time);
USES (proof, multiindex_mixed_escape_time);

static const struct point grid[] = {
    { .at = { "1/1000", "100" } },     { .at = { "1/10", "100" } },
    { .at = { "1/10", "1000" } },      { .at = { "1/100", "10000" } },
    { .at = { "1/100", "1000000" } },  { .at = { "1/2", "10" } },
    { .at = { "1/1000", "1000000" } }, { .at = { "7/10", "137" } },
};

static const struct rival rivals[] = {
    { .label = "all of it",
      .predicts = &multiindex_mixed_crossover_time_quantity },
    { .label = "six tenths of it",
      .predicts = &multiindex_mixed_crossover_time_quantity,
      .factor = "3/5" },
};

CLAIM (multiindex_mixed_crossover_below) = {
    .id = "multiindex/mixed_crossover_below",
    .statement =
        "With the link $\\epsilon h_1 + \\sqrt{1-\\epsilon^2}\\,h_2$ the "
        "escape time is at least half of the time of one link at a time: "
        "$h_1$ up to the crossover $g_c = \\epsilon^2/(2(1-\\epsilon^2))$, "
        "where both push alike, then $h_2$.",
    .source = "derived here; $g_c = s a_s^2/((s+1) a_{s+1}^2)$ at $s = 1$",

    .predicts = &multiindex_mixed_crossover_half_quantity,
    .proved_by = &multiindex_mixed_escape_time_proof,
    .against = &multiindex_mixed_escape_time_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
