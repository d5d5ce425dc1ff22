#include "validate/claim.h"

USES (quantity, multiindex_planted_linear_limit);
USES (quantity, multiindex_planted_linear_time);
USES (proof, multiindex_planted_escape_time);

static const struct point grid[] = {
    { .at = { "3" } },
    { .at = { "100" } },
    { .at = { "10000" } },
    { .at = { "1000000000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "half of it",
      .predicts = &multiindex_planted_linear_limit_quantity,
      .factor = "1/2" },
    { .label = "a per mille less",
      .predicts = &multiindex_planted_linear_limit_quantity,
      .factor = "999/1000" },
    { .label = "what it needs from d = 100",
      .predicts = &multiindex_planted_linear_time_quantity,
      .axis = "d",
      .times = "0",
      .plus = "100" },
};

CLAIM (multiindex_planted_linear_bound) = {
    .id = "multiindex/planted_linear_bound",
    .statement =
        "The planted flow under $h_1$ needs at most $\\log(1+\\sqrt 2) = "
        "0.8814$ to the overlap $2^{-1/2}$, in any dimension: no $\\log d$.",
    .source = "the order of planted escape times is that of the paper (as "
              "recalled); closed forms are derived here",

    .predicts = &multiindex_planted_linear_limit_quantity,
    .proved_by = &multiindex_planted_escape_time_proof,
    .against = &multiindex_planted_linear_time_quantity,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all d" },
};
