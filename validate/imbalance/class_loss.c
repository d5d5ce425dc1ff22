#include "validate/claim.h"

USES (quantity, imbalance_class_loss);
USES (quantity, imbalance_class_flow_loss);
USES (experiment, imbalance_class_loss);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "50", "1", "1", "137" } },
    { .at = { "50", "10", "7", "100" } },
    { .at = { "50", "100", "1", "10" } },
    { .at = { "50", "300", "1", "1" } },
    { .at = { "400", "10", "20", "60" } },
    { .at = { "400", "100", "400", "60" } },
    { .at = { "400", "300", "3", "7" } },
    { .at = { "400", "100", "137", "400" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "gradient flow",
      .predicts = &imbalance_class_flow_loss_quantity },
    { .label = "the next class",
      .predicts = &imbalance_class_loss_quantity,
      .axis = "class",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &imbalance_class_loss_quantity,
      .axis = "k",
      .plus = "1" },
};

CLAIM (imbalance_class_loss) = {
    .id = "imbalance/class_loss",
    .statement =
        "Softmax regression of $c$ classes of Zipf's law on one-hot inputs by "
        "$k$ gradient steps of size $\\eta$ from zero: the loss of class $y$ "
        "is $\\log(1 + (c-1) e^{-u})$ for $u = f^k(0)$, $f(u) = u + s c/(e^u "
        "+ "
        "c - 1)$, $s = \\eta/(y H_c)$; with large steps it is far below that "
        "of gradient flow at the time $\\eta k$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_class_loss_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_class_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of some hundred steps of the whole matrix in "
                       "doubles, proved below 5e-11 of the loss" },
};
