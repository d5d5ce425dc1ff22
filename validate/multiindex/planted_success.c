#include "validate/claim.h"

USES (quantity, multiindex_planted_success);
USES (quantity, multiindex_planted_success_ranks);
USES (quantity, multiindex_planted_success_halves);
USES (quantity, multiindex_planted_success_separate);
USES (quantity, multiindex_planted_success_limit);
USES (proof, multiindex_planted_success);
USES (experiment, multiindex_planted_success);

static const struct point grid[] = {
    { .at = { "1" } }, { .at = { "2" } },  { .at = { "3" } },
    { .at = { "5" } }, { .at = { "10" } }, { .at = { "20" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "2^-q: each direction with chance 1/2, or 1/j for 1/j^2",
      .predicts = &multiindex_planted_success_halves_quantity },
    { .label = "tables independent of the picks before",
      .predicts = &multiindex_planted_success_separate_quantity },
    { .label = "the limit of many directions",
      .predicts = &multiindex_planted_success_limit_quantity },
    { .label = "one direction more",
      .predicts = &multiindex_planted_success_quantity,
      .axis = "q",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "5" } },
      .value = "0.225494142",
      .radius = "1/1000000000",
      .source = "partial fractions, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = "0.174503774",
      .radius = "1/1000000000",
      .source = "partial fractions, cut to nine digits" },
};

CLAIM (multiindex_planted_success) = {
    .id = "multiindex/planted_success",
    .statement =
        "Greedy matching on a $q \\times q$ table of independent symmetric "
        "numbers, to which gradient flow with the fixed link $\\sum_j "
        "h_k(z_j)$, "
        "$k \\ge 3$ odd, comes down in many dimensions, learns all $q$ "
        "directions with probability $\\sum_{j=-q}^{q} (-1)^j "
        "\\binom{2q}{q+j} "
        "\\binom{2q}{q}^{-1} 2^{-j^2}$: 1/2, 17/48, 1471/5120, ...",
    .source =
        "derived here; the model is two-timescale gradient flow of Gaussian "
        "multi-index models, with the link fixed, as recalled",

    .predicts = &multiindex_planted_success_quantity,
    .second = &multiindex_planted_success_ranks_quantity,
    .proved_by = &multiindex_planted_success_proof,
    .run_by = &multiindex_planted_success_experiment,
    .measured = "all_matched",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/30",
                .runs = 250000,
                .why = "exact: the margin is resolution" },
};
