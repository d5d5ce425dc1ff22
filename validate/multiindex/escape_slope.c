#include "validate/claim.h"

USES (quantity, multiindex_escape_slope);
USES (quantity, multiindex_escape_slope_series);
USES (quantity, multiindex_escape_exponent);
USES (proof, multiindex_escape_time);

static const struct point grid[] = {
    { .at = { "1", "100" } }, { .at = { "1", "1000000" } },
    { .at = { "2", "100" } }, { .at = { "2", "10000" } },
    { .at = { "3", "100" } }, { .at = { "3", "1000000" } },
    { .at = { "4", "137" } }, { .at = { "7", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the exponent itself, reached at no d",
      .predicts = &multiindex_escape_exponent_quantity },
    { .label = "one degree more",
      .predicts = &multiindex_escape_slope_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "twice: of the overlap, not of its square",
      .predicts = &multiindex_escape_slope_quantity,
      .factor = "2" },
    { .label = "half: planted",
      .predicts = &multiindex_escape_slope_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_escape_slope) = {
    .id = "multiindex/escape_slope",
    .statement =
        "The local exponent of the escape time in $d$ is $d\\,T'(d)/T(d) = "
        "d^s/(2 s (d-1) T)$; it tends to $s - 1$, and to 0 like $1/\\log d$ "
        "for $s = 1$.",
    .source =
        "the flow and its exponents are those of the two-timescale analysis "
        "of Gaussian multi-index models (as recalled); closed form and "
        "constants are derived here",

    .predicts = &multiindex_escape_slope_quantity,
    .second = &multiindex_escape_slope_series_quantity,
    .proved_by = &multiindex_escape_time_proof,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
