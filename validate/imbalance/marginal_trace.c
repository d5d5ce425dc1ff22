#include "validate/claim.h"

USES (quantity, imbalance_marginal_trace);
USES (quantity, imbalance_initial_trace);
USES (proof, imbalance_marginal_gradient);
USES (experiment, imbalance_marginal_gradient);

static const struct point grid[] = {
    { .at = { "5", "7", "8", "3" } },
    { .at = { "3", "10", "12", "1" } },
    { .at = { "7", "24", "32", "8" } },
    { .at = { "137", "500", "768", "37" } },
    { .at = { "31", "160", "192", "2" } },
    { .at = { "31", "160", "192", "32" } },
    { .at = { "127", "896", "1024", "2" } },
    { .at = { "127", "896", "1024", "8" } },
    { .at = { "127", "896", "1024", "32" } },
    { .at = { "127", "896", "1024", "128" } },
};

static const struct rival rivals[] = {
    { .label = "as at W = 0", .predicts = &imbalance_initial_trace_quantity },
    { .label = "variance for the second moment",
      .predicts = &imbalance_marginal_trace_quantity,
      .factor = "1/4" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_marginal_trace_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_marginal_trace) = {
    .id = "imbalance/marginal_trace",
    .statement =
        "When the model gives every input the frequencies of the classes, the "
        "expected trace of the diagonal block is $\\pi(1-\\pi)d/3$.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_marginal_trace_quantity,
    .proved_by = &imbalance_marginal_gradient_proof,
    .run_by = &imbalance_marginal_gradient_experiment,
    .measured = "trace",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
