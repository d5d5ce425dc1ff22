#include "validate/claim.h"

USES (quantity, multiindex_truncated_mean);
USES (quantity, multiindex_truncated_mean_saturated);
USES (proof, multiindex_truncated_mean);
USES (experiment, multiindex_truncated_mean);

static const struct point grid[] = {
    { .at = { "2", "1", "20", "100" } },
    { .at = { "2", "1", "20", "2000" } },
    { .at = { "3", "2", "10", "137" } },
    { .at = { "2", "1", "20", "40000" }, .effort = 20 },
};

static const struct rival rivals[] = {
    { .label = "a mean that does not grow beyond L = 100",
      .predicts = &multiindex_truncated_mean_saturated_quantity },
    { .label = "half of the time",
      .predicts = &multiindex_truncated_mean_quantity,
      .axis = "L",
      .times = "2" },
    { .label = "one vector more",
      .predicts = &multiindex_truncated_mean_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "one degree more",
      .predicts = &multiindex_truncated_mean_quantity,
      .axis = "s",
      .plus = "1" },
};

CLAIM (multiindex_truncated_mean) = {
    .id = "multiindex/truncated_mean",
    .statement =
        "The mean of the escape time cut at $L$ is known for every $L$; where "
        "$r \\le 2(s-1)$ it grows with $L$ without bound "
        "(multiindex/mean_escape_time): an average over runs of limited "
        "length says how long they were.",
    .source = "derived here",

    .predicts = &multiindex_truncated_mean_quantity,
    .proved_by = &multiindex_truncated_mean_proof,
    .run_by = &multiindex_truncated_mean_experiment,
    .measured = "part",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/40",
                .runs = 20000,
                .why = "the mean is exact: up to .02 is the interval of 20000 "
                       "runs" },
};
