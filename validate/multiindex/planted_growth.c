#include "validate/claim.h"

USES (quantity, multiindex_planted_growth);
USES (quantity, multiindex_planted_growth_integral);
USES (quantity, multiindex_planted_growth_quoted);
USES (proof, multiindex_planted_escape_time);

static const struct point grid[] = {
    { .at = { "1", "100" } }, { .at = { "1", "10000" } },
    { .at = { "2", "100" } }, { .at = { "2", "10000" } },
    { .at = { "3", "100" } }, { .at = { "4", "100" } },
    { .at = { "5", "137" } },
};

static const struct rival rivals[] = {
    { .label = "the quoted order",
      .predicts = &multiindex_planted_growth_quoted_quantity,
      .paper_says = "time of order d^(s/2-1) v log d for all s, where s = 1 "
                    "takes a time "
                    "below log(1 + sqrt 2) from any start" },
    { .label = "one degree more",
      .predicts = &multiindex_planted_growth_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "twice",
      .predicts = &multiindex_planted_growth_quantity,
      .factor = "2" },
};

CLAIM (multiindex_planted_growth) = {
    .id = "multiindex/planted_growth",
    .statement =
        "Squaring the dimension multiplies the planted escape time by "
        "$T(d^2)/T(d)$: by nearly 1 for $s = 1$, whose time stays bounded, "
        "and by nearly 2 for $s = 2$.",
    .source = "the order of planted escape times is that of the paper (as "
              "recalled); closed forms are derived here",

    .predicts = &multiindex_planted_growth_quantity,
    .second = &multiindex_planted_growth_integral_quantity,
    .proved_by = &multiindex_planted_escape_time_proof,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
