#include "validate/claim.h"

USES (quantity, multiindex_escape_law_above);
USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_escape_law);
USES (proof, multiindex_escape_law);

static const struct point grid[] = {
    { .at = { "3", "1000" } },    { .at = { "3", "1000000" } },
    { .at = { "4", "100" } },     { .at = { "4", "10000" } },
    { .at = { "5", "137" } },     { .at = { "7", "1000" } },
    { .at = { "12", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "the leading term alone",
      .predicts = &multiindex_escape_law_quantity },
    { .label = "a tenth of a per mille less",
      .predicts = &multiindex_escape_law_above_quantity,
      .factor = "9999/10000" },
    { .label = "without the half of the loss",
      .predicts = &multiindex_escape_law_above_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_escape_law_above) = {
    .id = "multiindex/escape_law_above",
    .statement =
        "For $s \\ge 3$ the escape time is $\\frac{d^{s-1}}{2s(s-1)}$ and at "
        "most $\\frac{1}{2s}[\\log(d-1) + \\frac{d^{s-1}}{(s-2)(d-2)} - 2]$ "
        "more: the second term of the law is $\\frac{d^{s-2}}{2s(s-2)}$.",
    .source = "the order $d^{s-1}$ is that of the theorem on escape times (as "
              "recalled); the constant and the enclosed rest are derived here",

    .predicts = &multiindex_escape_law_above_quantity,
    .proved_by = &multiindex_escape_law_proof,
    .against = &multiindex_escape_time_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
