#include "validate/claim.h"

USES (quantity, imbalance_trained_slope);
USES (quantity, imbalance_marginal_slope_one);
USES (proof, imbalance_trained_loss);
USES (experiment, imbalance_trained_slope);

static const struct point grid[] = {
    { .at = { "3", "1/10", "0", "40" } },
    { .at = { "5", "1/25", "0", "137" } },
    { .at = { "7", "1/100", "0", "20" } },
    { .at = { "7", "1/100", "0", "400" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "slope 1",
      .predicts = &imbalance_marginal_slope_one_quantity,
      .paper_says =
          "released plot draws a guide line of slope 1 beside trace against "
          "gradient, correct is near 2 once the frequencies are fitted" },
    { .label = "one step more",
      .predicts = &imbalance_trained_slope_quantity,
      .axis = "steps",
      .plus = "1" },
    { .label = "exactly 2",
      .predicts = &imbalance_marginal_slope_one_quantity,
      .factor = "2" },
};

CLAIM (imbalance_trained_slope) = {
    .id = "imbalance/trained_slope",
    .statement =
        "Softmax regression on $m$ groups of $2^g$ classes with $2^{m-g}$ "
        "samples each, $g=0,\\dots,m-1$, trained from $W=0$ by full-batch "
        "steps of size $\\eta$ with momentum $\\beta$, the inner products of "
        "the inputs being their expectations $(m+1)2^m(1/4+[i=j]/12)$: the "
        "least-squares slope of log trace against log gradient over all "
        "classes after $steps$ steps. It is near 2 once the frequencies are "
        "fitted: 2.00894 for $m=7$, 200 steps of 1/50.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449 "
        "with inputs that have their first two moments exactly",

    .predicts = &imbalance_trained_slope_quantity,
    .proved_by = &imbalance_trained_loss_proof,
    .run_by = &imbalance_trained_slope_experiment,
    .measured = "slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000",
                .why = "proved drift of the weights along the run and "
                       "roundings, after 400 steps at m = 7" },
};
