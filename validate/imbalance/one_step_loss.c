#include "validate/claim.h"

USES (quantity, imbalance_one_step_loss);
USES (quantity, imbalance_one_step_flow);
USES (experiment, imbalance_one_step_loss);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "2", "7/5" } },  { .at = { "10", "1/3" } },
    { .at = { "50", "12" } },  { .at = { "50", "137/2" } },
    { .at = { "400", "30" } }, { .at = { "1000", "5" } },
};

static const struct rival rivals[] = {
    { .label = "gradient flow of the same time",
      .predicts = &imbalance_one_step_flow_quantity },
    { .label = "sign descent, e^-2s",
      .predicts = &imbalance_one_step_loss_quantity,
      .axis = "step",
      .times = "2" },
    { .label = "one class more",
      .predicts = &imbalance_one_step_loss_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_one_step_loss) = {
    .id = "imbalance/one_step_loss",
    .statement =
        "A single gradient step of size $\\eta$ from zero leaves a class of "
        "frequency $\\pi$ with the loss $\\log(1 + (c-1) e^{-\\eta \\pi})$: "
        "exponentially small in $\\eta$, where the flow is of order "
        "$1/\\eta$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_one_step_loss_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_one_step_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of one step of the whole matrix in doubles, "
                       "proved below 1e-12 of the loss" },
};
