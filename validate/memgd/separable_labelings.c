#include "validate/claim.h"

USES (quantity, memgd_separable_labelings);
USES (proof, memgd_separable_probability);
USES (experiment, memgd_separable_labelings);

static const struct point grid[] = {
    { .at = { "3", "2" } },
    { .at = { "9", "4" } },
    { .at = { "10", "3" } },
    { .at = { "5", "7" } },
    { .at = { "11", "1" } },
    { .at = { "11", "6" } },
    { .at = { "14", "7" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "all of them",
      .predicts = &memgd_separable_labelings_quantity,
      .axis = "d",
      .times = "100" },
    { .label = "with a threshold besides: one dimension more",
      .predicts = &memgd_separable_labelings_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "N + 1 for N",
      .predicts = &memgd_separable_labelings_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "up to exchange of the classes",
      .predicts = &memgd_separable_labelings_quantity,
      .factor = "1/2" },
};

CLAIM (memgd_separable_labelings) = {
    .id = "memgd/separable_labelings",
    .statement =
        "Of the $2^N$ labelings in two classes of N keys in $\\mathbb R^d$, "
        "any d of them independent, a linear memory can be right on $2 "
        "\\sum_{k<d} {N-1 \\choose k}$, whatever the keys.",
    .source = "Cover 1965; that it says what a memory of arXiv 2402.18724 "
              "can hold is derived here",

    .predicts = &memgd_separable_labelings_quantity,
    .proved_by = &memgd_separable_probability_proof,
    .run_by = &memgd_separable_labelings_experiment,
    .measured = "labelings",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "a count of labelings, each with a certificate: no "
                       "margin is needed" },
};
