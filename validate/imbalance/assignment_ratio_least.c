#include "validate/claim.h"

USES (quantity, imbalance_assignment_ratio_lower);
USES (quantity, imbalance_assignment_ratio_upper);
USES (proof, imbalance_assignment);
USES (experiment, imbalance_assignment);

static const struct point grid[] = {
    { .at = { "1/4", "1/2", "1/1000" } },
    { .at = { "1/10", "1/4", "1/10000" } },
    { .at = { "1/2", "9/10", "1/500" } },
    { .at = { "1/11", "1/2", "1/50" } },
};

static const struct rival rivals[] = {
    { .label = "1/p, whatever the frequency",
      .predicts = &imbalance_assignment_ratio_upper_quantity },
    { .label = "a quarter of q",
      .predicts = &imbalance_assignment_ratio_lower_quantity,
      .axis = "q",
      .times = "1/4" },
};

CLAIM (imbalance_assignment_ratio_least) = {
    .id = "imbalance/assignment_ratio_least",
    .statement =
        "When a model gives a class of frequency $\\pi$ the probability $p$ "
        "on its own samples and at most $q \\le 1/2$ on each other one, minus "
        "the gradient over the curvature in its bias is at least $((1-p)\\pi "
        "- q(1-\\pi))/(p(1-p)\\pi + q(1-q)(1-\\pi))$, as long as that is "
        "positive; here for four other classes with $q, q/2, q/4, q/8$.",
    .source = "derived here for arXiv 2402.19449, proposition 2 (as recalled)",

    .predicts = &imbalance_assignment_ratio_lower_quantity,
    .proved_by = &imbalance_assignment_proof,
    .run_by = &imbalance_assignment_experiment,
    .measured = "between",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a theorem: the ratio falls with every probability" },
};
