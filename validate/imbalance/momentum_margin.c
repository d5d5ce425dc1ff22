#include "validate/claim.h"

USES (quantity, imbalance_momentum_margin);
USES (quantity, imbalance_momentum_margin_sum);
USES (quantity, imbalance_momentum_margin_dampened);
USES (quantity, imbalance_momentum_margin_nesterov);
USES (quantity, imbalance_momentum_margin_effective);
USES (experiment, imbalance_momentum_margin);
USES (proof, imbalance_momentum_margin);

static const struct point grid[] = {
    { .at = { "10", "1/10", "9/10", "100" } },
    { .at = { "2", "7/5", "1/2", "37" } },
    { .at = { "5", "1/137", "99/100", "200" } },
    { .at = { "137", "1/5", "4/5", "100" } },
    { .at = { "10", "1/20", "9/10", "1000" } },
    { .at = { "50", "7/3", "9/10", "30" } },
};

static const struct rival rivals[] = {
    { .label = "weight 1 - beta for the gradient",
      .predicts = &imbalance_momentum_margin_dampened_quantity },
    { .label = "Nesterov's momentum",
      .predicts = &imbalance_momentum_margin_nesterov_quantity },
    { .label = "no momentum, step over 1 - beta",
      .predicts = &imbalance_momentum_margin_effective_quantity },
    { .label = "one step more",
      .predicts = &imbalance_momentum_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_momentum_margin_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "twice the step",
      .predicts = &imbalance_momentum_margin_quantity,
      .axis = "step",
      .times = "2" },
};

CLAIM (imbalance_momentum_margin) = {
    .id = "imbalance/momentum_margin",
    .statement =
        "Gradient descent with momentum from $W = 0$ on one-hot inputs keeps "
        "the classes apart: the margin of a class, $s$ its frequency times "
        "the step size, is $u_k = u_{k-1} + s v_k$, $v_k = \\beta v_{k-1} + "
        "c/(e^{u_{k-1}} + c - 1)$; the gradient has the weight 1, not $1 - "
        "\\beta$.",
    .source = "derived here",

    .predicts = &imbalance_momentum_margin_quantity,
    .second = &imbalance_momentum_margin_sum_quantity,
    .proved_by = &imbalance_momentum_margin_proof,
    .run_by = &imbalance_momentum_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50000000000",
                .runs = 1,
                .why = "rounding of a thousand steps that add up in the "
                       "velocity, proved below 2e-12 of the margin" },
};
