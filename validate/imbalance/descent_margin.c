#include "validate/claim.h"

USES (quantity, imbalance_descent_margin);
USES (quantity, imbalance_descent_margin_product);
USES (experiment, imbalance_descent_margin);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "10", "1/2", "100" } },
    { .at = { "10", "5", "100" } },
    { .at = { "2", "7/5", "1000" } },
    { .at = { "50", "1/10", "137" } },
    { .at = { "137", "1", "100" } },
    { .at = { "400", "13/2", "20" } },
    { .at = { "3", "137/10", "12" } },
    { .at = { "50", "200", "1" } },
    { .at = { "1000", "1", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &imbalance_descent_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &imbalance_descent_margin_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "one class more",
      .predicts = &imbalance_descent_margin_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "steps twice as large",
      .predicts = &imbalance_descent_margin_quantity,
      .axis = "step",
      .times = "2" },
};

CLAIM (imbalance_descent_margin) = {
    .id = "imbalance/descent_margin",
    .statement =
        "Softmax regression of $c$ classes on one-hot inputs by $k$ gradient "
        "steps of size $\\eta$ from zero: the margin of a class of frequency "
        "$\\pi$ is $f^k(0)$, $f(u) = u + s c/(e^u + c - 1)$, $s = \\eta "
        "\\pi$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_descent_margin_quantity,
    .second = &imbalance_descent_margin_product_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_descent_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of a thousand steps of the whole matrix in "
                       "doubles, proved below 1e-11 of the margin" },
};
