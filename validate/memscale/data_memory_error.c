#include "validate/claim.h"

USES (quantity, memscale_data_memory_error);
USES (quantity, memscale_data_memory_error_poisson);
USES (quantity, memscale_data_memory_sum);
USES (experiment, memscale_data_memory_error);
USES (proof, memscale_data_memory_error);

static const struct point grid[] = {
    { .at = { "2", "100", "30", "20" } },
    { .at = { "7/5", "37", "1", "5" } },
    { .at = { "3/2", "137", "60", "7" } },
    { .at = { "2", "100", "300", "20" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "half the unseen mass and the error of the full memory add",
      .predicts = &memscale_data_memory_sum_quantity },
    { .label = "a Poisson number of draws",
      .predicts = &memscale_data_memory_error_poisson_quantity },
    { .label = "two dimensions more",
      .predicts = &memscale_data_memory_error_quantity,
      .axis = "d",
      .plus = "2" },
    { .label = "one draw more",
      .predicts = &memscale_data_memory_error_quantity,
      .axis = "T",
      .plus = "1" },
};

CLAIM (memscale_data_memory_error) = {
    .id = "memscale/data_memory_error",
    .statement =
        "A two-class memory of dimension $d$ that stores all items of $T$ "
        "draws alike errs, in the mean, on half of the unseen mass and on "
        "$h_d(1/K)$ of the rest, $K$ being the number of different items "
        "drawn: the shortages of data and of memory do not add.",
    .source = "arXiv 2310.02984, Table 1 (as recalled) has the sum of two "
              "powers, up to constants; the exact mean is derived here",

    .predicts = &memscale_data_memory_error_quantity,
    .proved_by = &memscale_data_memory_error_proof,
    .run_by = &memscale_data_memory_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 50000,
                .why = "exact at finite N, T and d: the margin is resolution; "
                       "Poisson data differ by 5 % at T = 1" },
};
