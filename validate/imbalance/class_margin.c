#include "validate/claim.h"

USES (quantity, imbalance_class_margin);
USES (experiment, imbalance_class_loss);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "50", "1", "1", "137" } },
    { .at = { "50", "10", "7", "100" } },
    { .at = { "50", "100", "50", "37" } },
    { .at = { "50", "300", "1", "1" } },
    { .at = { "400", "1", "2", "60" } },
    { .at = { "400", "10", "20", "60" } },
    { .at = { "400", "100", "400", "60" } },
    { .at = { "400", "100", "137", "400" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the next class",
      .predicts = &imbalance_class_margin_quantity,
      .axis = "class",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &imbalance_class_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "steps twice as large",
      .predicts = &imbalance_class_margin_quantity,
      .axis = "eta",
      .times = "2" },
};

CLAIM (imbalance_class_margin) = {
    .id = "imbalance/class_margin",
    .statement =
        "Softmax regression of $c$ classes of Zipf's law on one-hot inputs by "
        "$k$ gradient steps of size $\\eta$ from zero: the margin of class "
        "$y$ is $f^k(0)$, $f(u) = u + s c/(e^u + c - 1)$, $s = \\eta/(y "
        "H_c)$; "
        "no step is too large.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_class_margin_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_class_loss_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of some hundred steps of the whole matrix in "
                       "doubles, proved below 2e-11 of the margin" },
};
