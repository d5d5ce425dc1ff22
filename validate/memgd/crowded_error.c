#include "validate/claim.h"

USES (quantity, memgd_crowded_error);
USES (quantity, memgd_crowded_least);
USES (proof, memgd_crowded_margin);
USES (experiment, memgd_crowded_error);

static const struct point grid[] = {
    { .at = { "1", "5", "2", "1" } },
    { .at = { "1", "8", "3", "2" } },
    { .at = { "7/5", "6", "3", "4" } },
    { .at = { "1", "10", "4", "4" } },
    { .at = { "1/2", "17", "5", "7" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "cross-entropy is optimal",
      .predicts = &memgd_crowded_least_quantity },
    { .label = "other keys",
      .predicts = &memgd_crowded_error_quantity,
      .axis = "seed",
      .plus = "4" },
    { .label = "exponent alpha + 1",
      .predicts = &memgd_crowded_error_quantity,
      .axis = "alpha",
      .plus = "1" },
};

CLAIM (memgd_crowded_error) = {
    .id = "memgd/crowded_error",
    .statement =
        "Minimising cross-entropy on N > d + 1 tokens that no linear memory "
        "holds loses the tokens with negative margins at the minimum. That "
        "may exceed the least error, found by enumeration of all cells of "
        "the arrangement of the keys.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_crowded_error_quantity,
    .proved_by = &memgd_crowded_margin_proof,
    .run_by = &memgd_crowded_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "all margins exceed their budgets: the sets are "
                       "certain, the "
                       "rest is the rounding of frequencies" },
};
