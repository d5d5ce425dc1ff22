#include "validate/claim.h"

USES (quantity, multiindex_sampled_share);
USES (quantity, multiindex_sampled_share_budget);
USES (proof, multiindex_sampled_time);
USES (experiment, multiindex_sampled_share);

static const struct point grid[] = {
    { .at = { "1", "1/5", "7/10", "1/5", "400", "7/100" } },
    { .at = { "1", "2/5", "7/10", "1/5", "400", "9/250" } },
    { .at = { "2", "1/2", "7/10", "1/5", "2000", "2/25" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "errors of order n^(-1/2) m^(-s), of one step alone",
      .predicts = &multiindex_sampled_share_budget_quantity },
    { .label = "a quarter of the samples a step: twice the spread",
      .predicts = &multiindex_sampled_share_quantity,
      .axis = "n",
      .times = "1/4" },
    { .label = "four times the samples a step: half the spread",
      .predicts = &multiindex_sampled_share_quantity,
      .axis = "n",
      .times = "4" },
    { .label = "twice the distance",
      .predicts = &multiindex_sampled_share_quantity,
      .axis = "x",
      .times = "2" },
    { .label = "steps an eighth as large",
      .predicts = &multiindex_sampled_share_quantity,
      .axis = "eta",
      .times = "1/8" },
};

CLAIM (multiindex_sampled_share) = {
    .id = "multiindex/sampled_share",
    .statement =
        "The time of descent on fresh batches of $n$ samples strays from "
        "that on the population by $\\sigma T/\\sqrt n$: $\\sigma$ is "
        "computed from the noise of each step, and the share of runs within "
        "any distance is that of a normal law.",
    .source =
        "that time-of-escape needs $n \\gg d^s$ samples a step is the "
        "heuristic of the section on sample sizes (as recalled); the law of "
        "the first order is derived here",

    .predicts = &multiindex_sampled_share_quantity,
    .proved_by = &multiindex_sampled_time_proof,
    .run_by = &multiindex_sampled_share_experiment,
    .measured = "within",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/5",
                .runs = 2000,
                .why = "terms of order n^(-1/2) that move a share by some "
                       "hundredths, and the interval of 2000 runs" },
};
