#include "validate/claim.h"

USES (quantity, imbalance_adam_falls);
USES (experiment, imbalance_adam_falls);

static const struct point grid[] = {
    { .at = { "4", "1/50", "3/1000", "100" } },
    { .at = { "5", "1/100", "1/1000", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "even odds",
      .predicts = &imbalance_adam_falls_quantity,
      .factor = "1/2" },
    { .label = "four times in five",
      .predicts = &imbalance_adam_falls_quantity,
      .factor = "4/5" },
};

CLAIM (imbalance_adam_falls) = {
    .id = "imbalance/adam_falls",
    .statement = "Softmax regression on imbalanced classes in groups, trained "
                 "from $W=0$ for $steps$ full-batch steps on the same inputs "
                 "(uniform on $[0,1]^d$): the loss of the rarest group of "
                 "classes is above $\\log c$, where it began, by gradient "
                 "descent with steps of size $\\eta$, and below by Adam with "
                 "steps of size $rate$, in nine runs of ten at least.",
    .source =
        "figure of losses by group of arXiv 2402.19449 (as recalled), for its "
        "synthetic data; here as a sign test on fresh runs, from W = 0",

    .predicts = &imbalance_adam_falls_quantity,
    .unproved = "that one way to train is better than another is an "
                "observation: no theorem is known",
    .run_by = &imbalance_adam_falls_experiment,
    .measured = "apart",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 600,
                .why = "nine runs in ten is certain to be more than chance" },
};
