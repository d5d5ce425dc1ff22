#include "validate/claim.h"

USES (quantity, multiindex_sampled_time);
USES (quantity, multiindex_descent_flow);
USES (quantity, multiindex_planted_descent_time);
USES (proof, multiindex_sampled_time);
USES (experiment, multiindex_sampled_time);

static const struct point grid[] = {
    { .at = { "1", "1/5", "7/10", "1/3", "2000", "1/2" } },
    { .at = { "1", "2/5", "7/10", "1/4", "2000", "1/2" } },
    { .at = { "2", "7/20", "7/10", "1/5", "5000", "1/2" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the flow", .predicts = &multiindex_descent_flow_quantity },
    { .label = "the link fixed: planted",
      .predicts = &multiindex_planted_descent_time_quantity },
    { .label = "one degree more",
      .predicts = &multiindex_sampled_time_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "loss without its half",
      .predicts = &multiindex_sampled_time_quantity,
      .factor = "1/2" },
    { .label = "from an overlap a tenth larger",
      .predicts = &multiindex_sampled_time_quantity,
      .axis = "from",
      .times = "11/10" },
};

CLAIM (multiindex_sampled_time) = {
    .id = "multiindex/sampled_time",
    .statement =
        "Descent on fresh batches of $n$ samples, the link fitted on each by "
        "least squares before it moves the vector, takes the time of descent "
        "on the whole population, the median of its runs being the same up "
        "to terms of order $1/n$.",
    .source =
        "that time-of-escape needs $n \\gg d^s$ samples a step is the "
        "heuristic of the section on sample sizes (as recalled); the law of "
        "the first order is derived here",

    .predicts = &multiindex_sampled_time_quantity,
    .proved_by = &multiindex_sampled_time_proof,
    .run_by = &multiindex_sampled_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = QUANTILE,
                .scale = OF_PREDICTION,
                .margin = "3/100",
                .runs = 400,
                .why =
                    "terms of order 1/n, below 1 percent of the time here as "
                    "measured, and the interval of a median of 400 runs" },
};
