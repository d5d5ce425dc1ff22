#include "validate/claim.h"

USES (quantity, multiindex_planted_count);
USES (proof, multiindex_planted_success);
USES (experiment, multiindex_planted_count);

static const struct point grid[] = {
    { .at = { "2", "1" } },
    { .at = { "3", "3" } },
    { .at = { "5", "4" } },
    { .at = { "8", "7" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one direction more",
      .predicts = &multiindex_planted_count_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "one direction fewer",
      .predicts = &multiindex_planted_count_quantity,
      .axis = "q",
      .plus = "-1" },
    { .label = "counted from one",
      .predicts = &multiindex_planted_count_quantity,
      .axis = "m",
      .plus = "1" },
};

CLAIM (multiindex_planted_count) = {
    .id = "multiindex/planted_count",
    .statement =
        "The number of picks of greedy matching on $q \\times q$ independent "
        "symmetric numbers is $m$ with probability $P(\\sum_{j=q-m+1}^{q} "
        "E_j/j^2 < \\log 2 \\le \\sum_{j=q-m}^{q} E_j/j^2)$, whatever their "
        "law: for $q = 2$ it is 1/16, 7/12, 17/48.",
    .source =
        "derived here; the model is two-timescale gradient flow of Gaussian "
        "multi-index models, with the link fixed, as recalled",

    .predicts = &multiindex_planted_count_quantity,
    .proved_by = &multiindex_planted_success_proof,
    .run_by = &multiindex_planted_count_experiment,
    .measured = "matched",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = HISTOGRAM,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 400000,
                .why = "exact: the margin is resolution" },
};
