#include "validate/claim.h"

USES (quantity, imbalance_trained_trace);
USES (proof, imbalance_trained_loss);
USES (experiment, imbalance_trained_loss);

static const struct point grid[] = {
    { .at = { "2", "1/10", "0", "7", "1" } },
    { .at = { "7", "1/1000", "9/10", "20", "6" } },
    { .at = { "3", "1/10", "0", "40", "0" } },
    { .at = { "3", "1/100", "9/10", "30", "2" } },
    { .at = { "5", "1/25", "0", "137", "0" } },
    { .at = { "5", "1/25", "0", "137", "4" } },
    { .at = { "5", "1/250", "9/10", "30", "1" } },
    { .at = { "7", "1/100", "0", "20", "3" } },
    { .at = { "7", "1/100", "0", "400", "6" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &imbalance_trained_trace_quantity,
      .axis = "steps",
      .plus = "1" },
    { .label = "steps a hundredth larger",
      .predicts = &imbalance_trained_trace_quantity,
      .axis = "eta",
      .times = "101/100" },
    { .label = "variance for the second moment",
      .predicts = &imbalance_trained_trace_quantity,
      .factor = "1/4" },
};

CLAIM (imbalance_trained_trace) = {
    .id = "imbalance/trained_trace",
    .statement =
        "Softmax regression on $m$ groups of $2^g$ classes with $2^{m-g}$ "
        "samples each, $g=0,\\dots,m-1$, trained from $W=0$ by full-batch "
        "steps of size $\\eta$ with momentum $\\beta$, the inner products of "
        "the inputs being their expectations $(m+1)2^m(1/4+[i=j]/12)$: the "
        "trace of the diagonal block of the second derivative of one class of "
        "group $group$ after $steps$ steps.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449 "
        "with inputs that have their first two moments exactly",

    .predicts = &imbalance_trained_trace_quantity,
    .proved_by = &imbalance_trained_loss_proof,
    .run_by = &imbalance_trained_loss_experiment,
    .measured = "trace",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50000000",
                .why = "proved drift of the weights along the run and "
                       "roundings, after 400 steps at m = 7" },
};
