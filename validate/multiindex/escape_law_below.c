#include "validate/claim.h"

USES (quantity, multiindex_escape_law_below);
USES (quantity, multiindex_escape_time);
USES (proof, multiindex_escape_law);

static const struct point grid[] = {
    { .at = { "4", "10" } },      { .at = { "6", "1000000" } },
    { .at = { "4", "100" } },     { .at = { "4", "10000" } },
    { .at = { "5", "137" } },     { .at = { "7", "1000" } },
    { .at = { "12", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "one degree more",
      .predicts = &multiindex_escape_law_below_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "a tenth of a per mille more",
      .predicts = &multiindex_escape_law_below_quantity,
      .factor = "10001/10000" },
    { .label = "averaged twice",
      .predicts = &multiindex_escape_law_below_quantity,
      .factor = "2" },
};

CLAIM (multiindex_escape_law_below) = {
    .id = "multiindex/escape_law_below",
    .statement =
        "For $s \\ge 3$ the escape time is $\\frac{d^{s-1}}{2s(s-1)}$ and at "
        "least $\\frac{1}{2s}[\\log(d-1) + \\frac{d^{s-2}}{s-2} - 2^{s-1}]$ "
        "more: the second term of the law is $\\frac{d^{s-2}}{2s(s-2)}$.",
    .source = "the order $d^{s-1}$ is that of the theorem on escape times (as "
              "recalled); the constant and the enclosed rest are derived here",

    .predicts = &multiindex_escape_law_below_quantity,
    .proved_by = &multiindex_escape_law_proof,
    .against = &multiindex_escape_time_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
