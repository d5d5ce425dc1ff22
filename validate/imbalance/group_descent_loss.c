#include "validate/claim.h"

USES (quantity, imbalance_group_descent_loss);
USES (quantity, imbalance_group_descent_flow_loss);
USES (experiment, imbalance_group_descent_loss);
USES (proof, imbalance_group_descent_loss);

static const struct point grid[] = {
    { .at = { "10", "1", "10", "1", "137" } },
    { .at = { "50", "1", "50", "10", "100" } },
    { .at = { "50", "11", "28", "10", "100" } },
    { .at = { "50", "1", "50", "300", "7" } },
    { .at = { "400", "1", "400", "100", "20" } },
    { .at = { "400", "76", "199", "100", "20" } },
    { .at = { "400", "1", "400", "300", "60" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "gradient flow",
      .predicts = &imbalance_group_descent_flow_loss_quantity },
    { .label = "one step more",
      .predicts = &imbalance_group_descent_loss_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "without the first class",
      .predicts = &imbalance_group_descent_loss_quantity,
      .axis = "first",
      .plus = "1" },
};

CLAIM (imbalance_group_descent_loss) = {
    .id = "imbalance/group_descent_loss",
    .statement =
        "Softmax regression of $c$ classes of Zipf's law on one-hot inputs by "
        "$k$ gradient steps of size $\\eta$ from zero: the mean loss of the "
        "samples of any range of classes, or of all, is the weighted sum of "
        "the losses that each class has by itself.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_group_descent_loss_quantity,
    .proved_by = &imbalance_group_descent_loss_proof,
    .run_by = &imbalance_group_descent_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of some hundred steps of the whole matrix in "
                       "doubles, proved below 5e-12 of the loss" },
};
