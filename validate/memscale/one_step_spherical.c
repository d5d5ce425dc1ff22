#include "validate/claim.h"

USES (quantity, memscale_one_step_error);
USES (quantity, memscale_random_guess_error);
USES (experiment, memscale_one_step_error);

static const struct point grid[] = {
    { .at = { "2", "20", "5", "10" } },
    { .at = { "3/2", "37", "3", "6" } },
    { .at = { "2", "37", "2", "6" } },
    { .at = { "2", "100", "5", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "a quarter more",
      .predicts = &memscale_one_step_error_quantity,
      .factor = "5/4" },
    { .label = "one class more, at M = 2",
      .predicts = &memscale_one_step_error_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "a random guess",
      .predicts = &memscale_random_guess_error_quantity },
};

CLAIM (memscale_one_step_spherical) = {
    .id = "memscale/one_step_spherical",
    .statement = "One full gradient step from $W = 0$ with outputs drawn from "
                 "the sphere errs at least as much as with orthonormal ones.",
    .source = "derived here, from the lemma that orthonormal outputs lose "
              "each comparison of two classes least often",

    .predicts = &memscale_one_step_error_quantity,
    .unproved =
        "for two classes it is equality, proved by one_step_error; for more "
        "the lemma bounds single comparisons, not the best of several",
    .run_by = &memscale_one_step_error_experiment,
    .measured = "step",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 20000,
                .why =
                    "at M = 2 both are the same: the margin is resolution" },
};
