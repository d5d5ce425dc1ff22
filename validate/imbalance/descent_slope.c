#include "validate/claim.h"

USES (quantity, imbalance_descent_slope);
USES (quantity, imbalance_curvature_slope);
USES (quantity, imbalance_all_samples);
USES (proof, imbalance_curvature_correlation);
USES (experiment, imbalance_descent_correlation);

static const struct point grid[] = {
    { .at = { "7", "12", "5" } },
    { .at = { "100", "1", "1" } },
    { .at = { "100", "10", "10" } },
    { .at = { "100", "100", "100" } },
    { .at = { "100", "1000", "1000" } },
    { .at = { "100", "3000", "3000" }, .effort = 4 },
};

static const struct rival rivals[] = {
    { .label = "slope 1, one proportional to the other",
      .predicts = &imbalance_all_samples_quantity,
      .paper_says = "paper has gradient and Hessian in proportion, and its "
                    "released plots (as recalled) draw a line of slope 1: in "
                    "its one-hot setting the slope is far below 1" },
    { .label = "one step less",
      .predicts = &imbalance_descent_slope_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "gradient flow",
      .predicts = &imbalance_curvature_slope_quantity },
    { .label = "one class more",
      .predicts = &imbalance_descent_slope_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "time later by a millionth",
      .predicts = &imbalance_descent_slope_quantity,
      .axis = "t",
      .times = "1000001/1000000" },
};

CLAIM (imbalance_descent_slope) = {
    .id = "imbalance/descent_slope",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies, after "
        "$n$ gradient steps of size $t/n$ from 0: over the rows of the "
        "weights $\\log \\mathrm{tr} H_{kk}$ against $\\log |\\nabla_{w_k} "
        "f|$ has the slope of the closed forms at the margins of the scalar "
        "recursion: 0.003 to 0.4, and negative after 1000 steps of size 1 "
        "with 100 classes.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_descent_slope_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .run_by = &imbalance_descent_correlation_experiment,
    .measured = "slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why =
                    "rounding of three thousand steps, proved below 2e-11" },
};
