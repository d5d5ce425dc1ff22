#include "validate/claim.h"

USES (quantity, multiindex_planted_success_excess);
USES (quantity, multiindex_planted_success_excess_above);
USES (quantity, multiindex_planted_success_excess_law);
USES (proof, multiindex_planted_success_excess);
USES (quantity, multiindex_planted_success_excess_below);

static const struct point grid[] = {
    { .at = { "1" } },  { .at = { "2" } },   { .at = { "5" } },
    { .at = { "20" } }, { .at = { "137" } }, { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "the leading term alone",
      .predicts = &multiindex_planted_success_excess_law_quantity },
    { .label = "the bound from the other side",
      .predicts = &multiindex_planted_success_excess_below_quantity },
    { .label = "2q for q",
      .predicts = &multiindex_planted_success_excess_above_quantity,
      .axis = "q",
      .times = "2" },
    { .label = "1 % less",
      .predicts = &multiindex_planted_success_excess_above_quantity,
      .factor = "99/100" },
};

CLAIM (multiindex_planted_success_excess_above) = {
    .id = "multiindex/planted_success_excess_above",
    .statement =
        "With $q$ directions the fixed link is learnt more often than with "
        "many, by at most $C/q + 63/(50 q^2)$, $C = \\sum_j (-1)^{j+1} j^2 "
        "2^{-j^2} = 0.5346...$, for every $q \\ge 1$.",
    .source = "derived here",

    .predicts = &multiindex_planted_success_excess_above_quantity,
    .proved_by = &multiindex_planted_success_excess_proof,
    .against = &multiindex_planted_success_excess_quantity,
    .unrun = "both sides are exact: multiindex/planted_success is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all q" },
};
