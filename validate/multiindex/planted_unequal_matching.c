#include "validate/claim.h"

USES (quantity, multiindex_planted_unequal_matching);
USES (quantity, multiindex_planted_unequal_matching_parts);
USES (quantity, multiindex_planted_unequal_alike);
USES (proof, multiindex_planted_unequal_matching);
USES (experiment, multiindex_planted_unequal_matching);

static const struct point grid[] = {
    { .at = { "1/2", "2" } },
    { .at = { "1/5", "3" } },
    { .at = { "9/10", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the law for equal weights",
      .predicts = &multiindex_planted_unequal_alike_quantity },
    { .label = "ratio twice",
      .predicts = &multiindex_planted_unequal_matching_quantity,
      .axis = "ratio",
      .times = "2" },
    { .label = "ratio of the squares",
      .predicts = &multiindex_planted_unequal_matching_quantity,
      .axis = "ratio",
      .times = "1/2" },
    { .label = "exchanged for in place",
      .predicts = &multiindex_planted_unequal_matching_quantity,
      .axis = "m",
      .plus = "1" },
};

CLAIM (multiindex_planted_unequal_matching) = {
    .id = "multiindex/planted_unequal_matching",
    .statement =
        "Greedy matching on independent normal numbers times the weights $1, "
        "r, r, r^2$ finds none, both in place and both exchanged with the "
        "probabilities 1/16, $\\int \\Phi(y)^2 d[H(ry) H(y/r)]$ and $\\int "
        "\\Phi(ry) \\Phi(y/r) d[H(y)^2]$ over $y > 0$, $H = \\Phi - 1/2$.",
    .source = "derived here",

    .predicts = &multiindex_planted_unequal_matching_quantity,
    .second = &multiindex_planted_unequal_matching_parts_quantity,
    .proved_by = &multiindex_planted_unequal_matching_proof,
    .run_by = &multiindex_planted_unequal_matching_experiment,
    .measured = "end",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = HISTOGRAM,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 400000,
                .why = "exact: the margin is resolution" },
};
