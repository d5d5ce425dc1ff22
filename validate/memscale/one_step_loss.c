#include "validate/claim.h"

USES (quantity, memscale_paired_edge);
USES (experiment, memscale_one_step_difference);

static const struct point grid[] = {
    { .at = { "1", "12", "4", "4" } },
    { .at = { "1", "12", "3", "3" } },
};

static const struct rival rivals[] = {
    { .label = "five times as much",
      .predicts = &memscale_paired_edge_quantity,
      .factor = "5" },
    { .label = "a tenth of all",
      .predicts = &memscale_paired_edge_quantity,
      .factor = "25" },
};

CLAIM (memscale_one_step_loss) = {
    .id = "memscale/one_step_loss",
    .statement = "In narrow memories, here $d = M$ up to 4, one full gradient "
                 "step from $W = 0$ with spherical outputs errs more than the "
                 "scheme $q = p$.",
    .source = "derived here: the order of one_step_gain is not general",

    .predicts = &memscale_paired_edge_quantity,
    .unproved =
        "which of the two errs less is an observation, and depends on d; only "
        "for outputs of equal angles are they proved to be the same",
    .run_by = &memscale_one_step_difference_experiment,
    .measured = "difference",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/250",
                .runs = 100000,
                .why = "the number less the margin is nought: what holds here "
                       "is certain to have this sign" },
};
