#include "validate/claim.h"

USES (quantity, memgd_separable_probability);
USES (quantity, memgd_separable_probability_beta);
USES (quantity, memgd_separable_overparametrised);
USES (proof, memgd_separable_probability);
USES (experiment, memgd_separable_probability);

static const struct point grid[] = {
    { .at = { "8", "3" } },  { .at = { "6", "3" } },
    { .at = { "11", "5" } }, { .at = { "3", "2" } },
    { .at = { "4", "5" } },  { .at = { "23", "11" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "separable exactly when N <= d",
      .predicts = &memgd_separable_overparametrised_quantity },
    { .label = "N coins for N - 1",
      .predicts = &memgd_separable_probability_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "a threshold besides: one dimension more",
      .predicts = &memgd_separable_probability_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memgd_separable_probability_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "missing factor 1/2",
      .predicts = &memgd_separable_probability_quantity,
      .factor = "2" },
};

CLAIM (memgd_separable_probability) = {
    .id = "memgd/separable_probability",
    .statement = "N normal keys in $\\mathbb R^d$ with any labels of two "
                 "classes are separable, so that a linear memory can be right "
                 "on all of them and its cross-entropy has no minimiser, with "
                 "the probability $2^{1-N} \\sum_{k<d} {N-1 \\choose k}$.",
    .source = "Cover 1965, Wendel 1962 for the count; that it separates the "
              "two regimes of arXiv 2402.18724 is derived here: N <= d, "
              "their boundary there (as recalled), is enough, not necessary",

    .predicts = &memgd_separable_probability_quantity,
    .second = &memgd_separable_probability_beta_quantity,
    .proved_by = &memgd_separable_probability_proof,
    .run_by = &memgd_separable_probability_experiment,
    .measured = "normal",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/20",
                .runs = 60000,
                .why = "exact: the margin is resolution, half of what one "
                       "dimension changes" },
};
