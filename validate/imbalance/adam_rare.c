#include "validate/claim.h"

USES (quantity, imbalance_adam_rare);
USES (experiment, imbalance_adam_rare);

static const struct point grid[] = {
    { .at = { "3", "1/10", "3/1000", "3/4" } },
    { .at = { "3", "3/10", "1/100", "1/4" } },
    { .at = { "5", "1/20", "1/1000", "3/2" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "even odds",
      .predicts = &imbalance_adam_rare_quantity,
      .factor = "1/2" },
    { .label = "four times in five",
      .predicts = &imbalance_adam_rare_quantity,
      .factor = "4/5" },
};

CLAIM (imbalance_adam_rare) = {
    .id = "imbalance/adam_rare",
    .statement =
        "Softmax regression on imbalanced classes in groups, trained on the "
        "same inputs (uniform on $[0,1]^d$) until the mean loss is $level$, "
        "by gradient descent with steps of size $\\eta$ and by Adam with "
        "steps of size $rate$: the rarest group of classes has then a lower "
        "loss by Adam, in nine runs of ten at least.",
    .source =
        "figure of losses by group of arXiv 2402.19449 (as recalled), for its "
        "synthetic data; here as a sign test on fresh runs, from W = 0",

    .predicts = &imbalance_adam_rare_quantity,
    .unproved = "that one way to train is better than another is an "
                "observation: no theorem is known",
    .run_by = &imbalance_adam_rare_experiment,
    .measured = "rare_lower",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 600,
                .why = "nine runs in ten is certain to be more than chance" },
};
