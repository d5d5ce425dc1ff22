#include "validate/claim.h"

USES (quantity, imbalance_assignment_curvature);
USES (proof, imbalance_assignment);
USES (experiment, imbalance_assignment);

static const struct point grid[] = {
    { .at = { "1/4", "1/2", "1/1000" } },
    { .at = { "1/10", "1/4", "1/10000" } },
    { .at = { "1/2", "9/10", "1/500" } },
    { .at = { "1/11", "1/2", "1/5" } },
};

static const struct rival rivals[] = {
    { .label = "other samples left out",
      .predicts = &imbalance_assignment_curvature_quantity,
      .axis = "q",
      .times = "0" },
    { .label = "q twice",
      .predicts = &imbalance_assignment_curvature_quantity,
      .axis = "q",
      .times = "2" },
    { .label = "half as many samples more",
      .predicts = &imbalance_assignment_curvature_quantity,
      .axis = "pi",
      .times = "3/2" },
};

CLAIM (imbalance_assignment_curvature) = {
    .id = "imbalance/assignment_curvature",
    .statement =
        "The second derivative of the mean loss in the bias of class $k$ is "
        "$p (1 - p) \\pi_k + q (1 - q) (1 - \\pi_k)$ when the model gives "
        "class $k$ the probability $p$ on its own samples and $q$ on all "
        "others.",
    .source = "arXiv 2402.19449, proposition 2 (as recalled); the exact form "
              "is derived here",

    .predicts = &imbalance_assignment_curvature_quantity,
    .proved_by = &imbalance_assignment_proof,
    .run_by = &imbalance_assignment_experiment,
    .measured = "curvature",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "64 points of Cauchy's formula: the rest is below "
                       "3^-64, rounding is proved below 5e-11" },
};
