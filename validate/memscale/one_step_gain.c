#include "validate/claim.h"

USES (quantity, memscale_paired_edge);
USES (experiment, memscale_one_step_difference);

static const struct point grid[] = {
    { .at = { "2", "20", "5", "10" } },
    { .at = { "3/2", "20", "8", "8" } },
    { .at = { "2", "100", "5", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "five times as much",
      .predicts = &memscale_paired_edge_quantity,
      .factor = "5" },
    { .label = "a tenth of all",
      .predicts = &memscale_paired_edge_quantity,
      .factor = "25" },
};

CLAIM (memscale_one_step_gain) = {
    .id = "memscale/one_step_gain",
    .statement =
        "With five classes in ten dimensions, or eight in eight, one full "
        "gradient step from $W = 0$ with spherical outputs errs less than the "
        "scheme $q = p$: taking the mean output away helps a little.",
    .source = "derived here; arXiv 2310.02984 (as recalled) takes one step "
              "for the scheme with rho = 1",

    .predicts = &memscale_paired_edge_quantity,
    .unproved =
        "which of the two errs less is an observation, and depends on d; only "
        "for outputs of equal angles are they proved to be the same",
    .run_by = &memscale_one_step_difference_experiment,
    .measured = "gain",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/250",
                .runs = 100000,
                .why = "the number less the margin is nought: what holds here "
                       "is certain to have this sign" },
};
