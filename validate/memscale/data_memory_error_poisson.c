#include "validate/claim.h"

USES (quantity, memscale_data_memory_error);
USES (quantity, memscale_data_memory_error_poisson);
USES (quantity, memscale_data_memory_sum);
USES (experiment, memscale_data_memory_error_poisson);
USES (proof, memscale_data_memory_error);

static const struct point grid[] = {
    { .at = { "2", "100", "30", "20" } },
    { .at = { "7/5", "37", "1", "5" } },
    { .at = { "2", "100", "300", "20" } },
    { .at = { "2", "100", "1000", "50" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "half the unseen mass and the error of the full memory add",
      .predicts = &memscale_data_memory_sum_quantity },
    { .label = "a fixed number of draws",
      .predicts = &memscale_data_memory_error_quantity },
    { .label = "half as much data again",
      .predicts = &memscale_data_memory_error_poisson_quantity,
      .axis = "T",
      .times = "3/2" },
};

CLAIM (memscale_data_memory_error_poisson) = {
    .id = "memscale/data_memory_error_poisson",
    .statement =
        "When item $x$ is seen a Poisson number of times of mean $T p_x$, a "
        "two-class memory that stores all seen items alike errs on "
        "$\\sum_x p_x [\\frac12 e^{-T p_x} + (1 - e^{-T p_x}) E h_d(1/K)]$, "
        "$K - 1$ being the number of other items seen.",
    .source = "derived here; arXiv 2310.02984, Table 1 (as recalled) has the "
              "sum of two powers, up to constants",

    .predicts = &memscale_data_memory_error_poisson_quantity,
    .proved_by = &memscale_data_memory_error_proof,
    .run_by = &memscale_data_memory_error_poisson_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 50000,
                .why = "exact at finite N, T and d: the margin is resolution; "
                       "a fixed number of draws differs by 5 % at T = 1" },
};
