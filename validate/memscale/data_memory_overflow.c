#include "validate/claim.h"

USES (quantity, memscale_data_memory_error_poisson);
USES (experiment, memscale_data_memory_error_poisson);
USES (proof, memscale_data_memory_overflow);

static const struct point grid[] = {
    { .at = { "2", "2000", "10", "100" } },
    { .at = { "2", "2000", "100", "100" } },
    { .at = { "2", "2000", "1000", "100" } },
    { .at = { "2", "2000", "10000", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "no worse than with a tenth of the data",
      .predicts = &memscale_data_memory_error_poisson_quantity,
      .axis = "T",
      .times = "1/10" },
    { .label = "no better than with ten times the data",
      .predicts = &memscale_data_memory_error_poisson_quantity,
      .axis = "T",
      .times = "10" },
};

CLAIM (memscale_data_memory_overflow) = {
    .id = "memscale/data_memory_overflow",
    .statement =
        "More data hurts a memory that stores all it has seen alike: among "
        "$2000$ items at $\\alpha = 2$, $d = 100$, the error falls from "
        "$T = 10$ to $100$ draws and then rises, for it overflows.  Stopping "
        "early is thresholding.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has the error of "
              "the full memory, and the law of the unseen mass",

    .predicts = &memscale_data_memory_error_poisson_quantity,
    .proved_by = &memscale_data_memory_overflow_proof,
    .run_by = &memscale_data_memory_error_poisson_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10",
                .runs = 20000,
                .why = "neighbours on the grid differ by a factor of two: a "
                       "tenth tells them apart" },
};
