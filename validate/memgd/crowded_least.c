#include "validate/claim.h"

USES (quantity, memgd_crowded_least);
USES (quantity, memgd_crowded_error);
USES (quantity, memgd_crowded_rarest);
USES (proof, memgd_crowded_margin);
USES (experiment, memgd_crowded_least);

static const struct point grid[] = {
    { .at = { "1", "5", "2", "1" } },
    { .at = { "1", "8", "3", "2" } },
    { .at = { "7/5", "6", "3", "4" } },
    { .at = { "1", "10", "4", "4" } },
};

static const struct rival rivals[] = {
    { .label = "what cross-entropy finds",
      .predicts = &memgd_crowded_error_quantity },
    { .label = "the rarest token alone is lost",
      .predicts = &memgd_crowded_rarest_quantity },
    { .label = "exponent alpha + 1",
      .predicts = &memgd_crowded_least_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "other keys",
      .predicts = &memgd_crowded_least_quantity,
      .axis = "seed",
      .plus = "4" },
};

CLAIM (memgd_crowded_least) = {
    .id = "memgd/crowded_least",
    .statement =
        "The least error of linear memories on N tokens is found at "
        "the edges of the arrangement of their keys: no set of tokens "
        "of a larger frequency is separable, each by its own "
        "certificate.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_crowded_least_quantity,
    .proved_by = &memgd_crowded_margin_proof,
    .run_by = &memgd_crowded_least_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "every set of tokens is decided by a certificate: the "
                       "rest is "
                       "the rounding of frequencies" },
};
