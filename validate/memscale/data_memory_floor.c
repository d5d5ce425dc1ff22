#include "validate/claim.h"

USES (quantity, memscale_data_memory_floor);
USES (quantity, memscale_data_power_sum);
USES (experiment, memscale_data_power_error);
USES (proof, memscale_data_memory_floor);

static const struct point grid[] = {
    { .at = { "2", "1/2", "100", "30", "20" } },
    { .at = { "2", "0", "100", "300", "20" } },
    { .at = { "7/5", "1/4", "137", "100", "33" } },
    { .at = { "2", "1/2", "100", "20", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "half the unseen mass and the error of the full memory add",
      .predicts = &memscale_data_power_sum_quantity },
    { .label = "all of the unseen mass",
      .predicts = &memscale_data_memory_floor_quantity,
      .factor = "2" },
    { .label = "half of the draws would do",
      .predicts = &memscale_data_memory_floor_quantity,
      .axis = "T",
      .times = "1/2" },
};

CLAIM (memscale_data_memory_floor) = {
    .id = "memscale/data_memory_floor",
    .statement =
        "Whatever weights a two-class memory derives from $T$ draws, its mean "
        "error is at least half the unseen mass, and at least the least error "
        "of any weights: the larger of the two, not their sum.",
    .source = "derived here; arXiv 2310.02984, Table 1 (as recalled) has the "
              "sum of two powers, up to constants",

    .predicts = &memscale_data_memory_floor_quantity,
    .proved_by = &memscale_data_memory_floor_proof,
    .run_by = &memscale_data_power_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 50000,
                .why = "a theorem; with large d weights count^(1/2) come "
                       "close, and the margin is what the runs resolve" },
};
