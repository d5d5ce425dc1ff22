#include "validate/claim.h"

USES (quantity, memscale_empty_memory_error);
USES (quantity, memscale_random_guess_error);
USES (experiment, memscale_empty_memory_error);
USES (proof, memscale_empty_memory_error);

static const struct point grid[] = {
    { .at = { "2", "1000", "5" } },
    { .at = { "3/2", "137", "7" } },
    { .at = { "1/2", "37", "2" } },
};

static const struct rival rivals[] = {
    { .label = "a random guess",
      .predicts = &memscale_random_guess_error_quantity },
    { .label = "one class more",
      .predicts = &memscale_empty_memory_error_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "Zipf exponent 2 % larger",
      .predicts = &memscale_empty_memory_error_quantity,
      .axis = "alpha",
      .times = "51/50" },
};

static const struct observation observed[] = {
    { .point = { .at = { "2", "1000", "5" } },
      .value = "0.36099",
      .radius = "0.000005",
      .source = "figure thres_storage_error, notebook run again: d = 10, "
                "where P = int (d/12) = 0, the same in all 60 trials; radius "
                "half of the last digit" },
    { .point = { .at = { "2", "1000", "5" } },
      .value = "0.361",
      .radius = "0.0005",
      .source = "figure thres_storage_error, T = 10, d = 10; radius half of "
                "the last digit" },
};

CLAIM (memscale_empty_memory_error) = {
    .id = "memscale/empty_memory_error",
    .statement = "A memory that stores nothing, such as the scheme $q = 1[x "
                 "\\le \\lfloor d/12 \\rfloor]$ at $d = 10$, does not guess: "
                 "its scores are equal, the first class is taken, and its "
                 "error is one less the mass of that class.",
    .source = "figure thres_storage_error of arXiv 2310.02984 (as recalled), "
              "whose points at d = 10 are this artefact of ties; derived here",

    .predicts = &memscale_empty_memory_error_quantity,
    .proved_by = &memscale_empty_memory_error_proof,
    .run_by = &memscale_empty_memory_error_experiment,
    .measured = "error",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of a sum of N masses in doubles, proved "
                       "below 1e-12" },
};
