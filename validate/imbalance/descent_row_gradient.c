#include "validate/claim.h"

USES (quantity, imbalance_descent_row_gradient);
USES (quantity, imbalance_flow_row_gradient);
USES (proof, imbalance_curvature_correlation);
USES (experiment, imbalance_descent_row);

static const struct point grid[] = {
    { .at = { "7", "2", "12", "5" } },
    { .at = { "100", "1", "100", "100" } },
    { .at = { "100", "37", "100", "100" } },
    { .at = { "2", "2", "7/5", "3" } },
};

static const struct rival rivals[] = {
    { .label = "one step less",
      .predicts = &imbalance_descent_row_gradient_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "the next class",
      .predicts = &imbalance_descent_row_gradient_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "gradient flow",
      .predicts = &imbalance_flow_row_gradient_quantity },
    { .label = "twice as much",
      .predicts = &imbalance_descent_row_gradient_quantity,
      .factor = "2" },
};

CLAIM (imbalance_descent_row_gradient) = {
    .id = "imbalance/descent_row_gradient",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies, after "
        "$n$ gradient steps of size $t/n$ from 0: $|\\nabla_{w_k} f| = "
        "(\\pi_k^2 (1-p_k)^2 + \\sum_{j \\ne k} \\pi_j^2 q_j^2)^{1/2}$ at the "
        "margins of the scalar recursion.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_descent_row_gradient_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .run_by = &imbalance_descent_row_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of a hundred steps, proved below 2e-11" },
};
