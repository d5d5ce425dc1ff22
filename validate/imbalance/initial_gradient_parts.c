#include "validate/claim.h"

USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_initial_gradient_mean);
USES (quantity, imbalance_initial_gradient_frequency);
USES (proof, imbalance_initial_gradient);
USES (experiment, imbalance_initial_gradient_parts);

static const struct point grid[] = {
    { .at = { "10", "1000", "1536", "137" } },
    { .at = { "3", "2000", "3072", "1" } },
    { .at = { "2047", "22528", "24576", "8" }, .effort = 100 },
    { .at = { "2047", "22528", "24576", "2048" }, .effort = 1000 },
};

static const struct rival rivals[] = {
    { .label = "the mean gradient alone",
      .predicts = &imbalance_initial_gradient_mean_quantity },
    { .label = "proportional to the frequency",
      .predicts = &imbalance_initial_gradient_frequency_quantity },
    { .label = "one sample more of the class",
      .predicts = &imbalance_initial_gradient_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_initial_gradient_parts) = {
    .id = "imbalance/initial_gradient_parts",
    .statement = "The squared gradient at $W=0$ with samples made and used in "
                 "parts: the largest released setting, 22528 samples of 24576 "
                 "inputs in 2047 classes.",
    .source = "arXiv 2402.19449, Prop. 2 and the released synthetic data (as "
              "recalled); the expectation is derived here",

    .predicts = &imbalance_initial_gradient_quantity,
    .proved_by = &imbalance_initial_gradient_proof,
    .run_by = &imbalance_initial_gradient_parts_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
