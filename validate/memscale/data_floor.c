#include "validate/claim.h"

USES (quantity, memscale_data_floor);
USES (quantity, memscale_unseen_mass_finite);
USES (experiment, memscale_data_floor);
USES (proof, memscale_data_floor);

static const struct point grid[] = {
    { .at = { "3/2", "137", "7", "200" } },
    { .at = { "2", "100", "5", "100" } },
    { .at = { "1/2", "37", "2", "30" } },
    { .at = { "2", "100", "5", "1024" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "every unseen item is wrong",
      .predicts = &memscale_unseen_mass_finite_quantity },
    { .label = "one more class to guess from, at M = 2",
      .predicts = &memscale_data_floor_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "one draw in ten more",
      .predicts = &memscale_data_floor_quantity,
      .axis = "T",
      .times = "11/10" },
};

static const struct observation observed[] = {
    { .point = { .at = { "2", "100", "5", "1024" } },
      .value = "0.01197",
      .radius = "0.0039",
      .source = "released grid of runs, matrix model with learned e, u, W, N "
                "= 100, M = 5, alpha = 2, d = 1000, B = 16, gamma = 1, mean "
                "over 10 seeds; radius 5 standard errors; SGD" },
    { .point = { .at = { "2", "100", "5", "1024" } },
      .value = "0.01190",
      .radius = "0.00385",
      .source = "released grid of runs, matrix model with learned e, u, W, N "
                "= 100, M = 5, alpha = 2, d = 1000, B = 16, gamma = 1, mean "
                "over 10 seeds; radius 5 standard errors; Adam" },
    { .point = { .at = { "2", "100", "5", "10240" } },
      .value = "0.00124",
      .radius = "0.00045",
      .source = "released grid of runs, matrix model with learned e, u, W, N "
                "= 100, M = 5, alpha = 2, d = 1000, B = 16, gamma = 1, mean "
                "over 10 seeds; radius 5 standard errors; SGD" },
    { .point = { .at = { "2", "100", "5", "10240" } },
      .value = "0.00133",
      .radius = "0.00045",
      .source = "released grid of runs, matrix model with learned e, u, W, N "
                "= 100, M = 5, alpha = 2, d = 1000, B = 16, gamma = 1, mean "
                "over 10 seeds; radius 5 standard errors; Adam" },
    { .point = { .at = { "2", "100", "5", "102400" } },
      .value = "0",
      .radius = "0.0000061",
      .source = "the same runs at T = 102400, SGD and Adam: no error at all; "
                "radius one tenth of the rarest item's mass, the smallest "
                "mean of 10 runs that is not 0" },
};

CLAIM (memscale_data_floor) = {
    .id = "memscale/data_floor",
    .statement =
        "A memory of any size, once it recalls every item seen in $T$ draws "
        "and guesses for the others, still errs on $(1 - 1/M)$ of the unseen "
        "mass: with learned embeddings the error is limited by data alone.",
    .source =
        "derived here; arXiv 2310.02984 (as recalled) has the unseen mass up "
        "to constants, and its released runs are the observations",

    .predicts = &memscale_data_floor_quantity,
    .proved_by = &memscale_data_floor_proof,
    .run_by = &memscale_data_floor_experiment,
    .measured = "error",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 300000,
                .why = "exact at finite N and T: the margin is resolution, "
                       "and small against the rivals' distance" },
};
