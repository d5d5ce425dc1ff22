#include "validate/claim.h"

USES (quantity, memgd_separable_threshold);
USES (quantity, memgd_separable_threshold_search);
USES (quantity, memgd_separable_threshold_certain);
USES (proof, memgd_separable_probability);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "5" } },
    { .at = { "137" } },
    { .at = { "1000" } },
};

static const struct rival rivals[] = {
    { .label = "N = d: where it is certain",
      .predicts = &memgd_separable_threshold_certain_quantity },
    { .label = "N = 2d + 2, as with a threshold besides",
      .predicts = &memgd_separable_threshold_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "0.1 % more",
      .predicts = &memgd_separable_threshold_quantity,
      .factor = "1001/1000" },
};

CLAIM (memgd_separable_threshold) = {
    .id = "memgd/separable_threshold",
    .statement =
        "$N$ keys in $\\mathbb R^d$ of a symmetric law are separable at least "
        "as often as not exactly for $N \\le 2d$, and at $N = 2d$ in one of "
        "two cases: the median capacity is twice the dimension.",
    .source = "Cover 1965; that N <= d, the boundary of the regimes in arXiv "
              "2402.18724 (as recalled), is enough and not necessary is "
              "derived here",

    .predicts = &memgd_separable_threshold_quantity,
    .proved_by = &memgd_separable_probability_proof,
    .unrun = "the probabilities are exact, and sampled by "
             "memgd/separable_probability",
    .against = &memgd_separable_threshold_search_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "both are integers" },
};
