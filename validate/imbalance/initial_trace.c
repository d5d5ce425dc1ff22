#include "validate/claim.h"

USES (quantity, imbalance_initial_trace);
USES (quantity, imbalance_marginal_trace);
USES (quantity, imbalance_plotted_trace);
USES (proof, imbalance_initial_gradient);
USES (experiment, imbalance_initial_gradient);

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
    { .label = "it goes with the frequency",
      .predicts = &imbalance_marginal_trace_quantity },
    { .label = "the mean of p (1 - p) x",
      .predicts = &imbalance_plotted_trace_quantity,
      .paper_says = "released code plots the mean over coordinates of p (1 - "
                    "p) x for a trace, correct is 2d/3 times as much" },
    { .label = "variance in place of the second moment",
      .predicts = &imbalance_initial_trace_quantity,
      .factor = "1/4" },
    { .label = "one class more",
      .predicts = &imbalance_initial_trace_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_initial_trace) = {
    .id = "imbalance/initial_trace",
    .statement = "At $W=0$ the expected trace of a class's diagonal block of "
                 "the second derivative is $\\frac d3\\frac1c(1-\\frac1c)$ "
                 "whatever its frequency, with inputs uniform on $[0,1]^d$.",
    .source = "arXiv 2402.19449, Prop. 2 and the released synthetic data (as "
              "recalled); the expectation is derived here",

    .predicts = &imbalance_initial_trace_quantity,
    .proved_by = &imbalance_initial_gradient_proof,
    .run_by = &imbalance_initial_gradient_experiment,
    .measured = "trace",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
