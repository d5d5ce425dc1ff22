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
    { .label = "four fifths of 1/p",
      .predicts = &imbalance_assignment_ratio_upper_quantity,
      .factor = "4/5" },
    { .label = "the ratio when all others have q",
      .predicts = &imbalance_assignment_ratio_lower_quantity },
};

CLAIM (imbalance_assignment_ratio_upper) = {
    .id = "imbalance/assignment_ratio_upper",
    .statement =
        "When a model gives a class the probability $p$ on its own samples, "
        "minus the gradient over the curvature in its bias is at most $1/p$ "
        "while probabilities elsewhere are at most 1/2; here for four other "
        "classes with $q, q/2, q/4, q/8$.",
    .source = "derived here for arXiv 2402.19449, proposition 2 (as recalled)",

    .predicts = &imbalance_assignment_ratio_upper_quantity,
    .proved_by = &imbalance_assignment_proof,
    .run_by = &imbalance_assignment_experiment,
    .measured = "between",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a theorem: the ratio falls with every probability" },
};
