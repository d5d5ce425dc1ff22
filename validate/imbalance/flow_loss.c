#include "validate/claim.h"

USES (quantity, imbalance_flow_loss);
USES (quantity, imbalance_flow_loss_root);
USES (quantity, imbalance_flow_inverse_time);
USES (quantity, imbalance_flow_limit);
USES (experiment, imbalance_flow_loss);
USES (proof, imbalance_flow_loss);

static const struct point grid[] = {
    { .at = { "2", "1" } },    { .at = { "3", "7/5" } },
    { .at = { "10", "1/3" } }, { .at = { "10", "137/10" } },
    { .at = { "32", "5" } },   { .at = { "32", "137" } },
    { .at = { "64", "7/2" } }, { .at = { "2", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "1/tau", .predicts = &imbalance_flow_inverse_time_quantity },
    { .label = "its limit law (1 - 1/c)/tau",
      .predicts = &imbalance_flow_limit_quantity },
    { .label = "c + 1 classes",
      .predicts = &imbalance_flow_loss_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "time twice as fast",
      .predicts = &imbalance_flow_loss_quantity,
      .axis = "tau",
      .times = "2" },
    { .label = "time 1/1000 later",
      .predicts = &imbalance_flow_loss_quantity,
      .axis = "tau",
      .times = "1001/1000" },
};

CLAIM (imbalance_flow_loss) = {
    .id = "imbalance/flow_loss",
    .statement =
        "Softmax regression of $c$ classes on one-hot inputs, under gradient "
        "flow from zero: at time $t$ the loss of a class of frequency $\\pi$ "
        "is $\\ell_c(\\pi t)$, $\\ell_c(\\tau) = \\log(1 + (c-1) e^{-u})$ "
        "with $e^u + (c-1) u = 1 + c \\tau$, whatever the other classes are.",
    .source = "arXiv 2402.19449, Theorem 3, Lemmas 4 to 6 (as recalled); the "
              "form of the equation for the margin is derived here",

    .predicts = &imbalance_flow_loss_quantity,
    .second = &imbalance_flow_loss_root_quantity,
    .proved_by = &imbalance_flow_loss_proof,
    .run_by = &imbalance_flow_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/4000",
                .runs = 1,
                .why = "descent by 3e7/c^2 small steps stands for the flow; "
                       "how far it is ahead is proved, at these points "
                       "below 1.8e-4 of the loss" },
};
