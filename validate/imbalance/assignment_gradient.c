#include "validate/claim.h"

USES (quantity, imbalance_assignment_gradient);
USES (proof, imbalance_assignment);
USES (experiment, imbalance_assignment);

static const struct point grid[] = {
    { .at = { "1/4", "1/2", "1/1000" } },
    { .at = { "1/10", "1/4", "1/10000" } },
    { .at = { "1/2", "9/10", "1/500" } },
    { .at = { "1/11", "1/2", "1/5" } },
};

static const struct rival rivals[] = {
    { .label = "the opposite sign",
      .predicts = &imbalance_assignment_gradient_quantity,
      .factor = "-1",
      .paper_says = "paper gives the gradient as + (1 - p) pi + O(1/c): it is "
                    "-(1 - p) pi + O(1/c)" },
    { .label = "other samples left out",
      .predicts = &imbalance_assignment_gradient_quantity,
      .axis = "q",
      .times = "0" },
    { .label = "q twice",
      .predicts = &imbalance_assignment_gradient_quantity,
      .axis = "q",
      .times = "2" },
};

CLAIM (imbalance_assignment_gradient) = {
    .id = "imbalance/assignment_gradient",
    .statement =
        "The derivative of the mean loss in the bias of class $k$ is $(p - 1) "
        "\\pi_k + q (1 - \\pi_k)$ when the model gives class $k$ the "
        "probability $p$ on its own samples and $q$ on all others.",
    .source = "arXiv 2402.19449, proposition 2 (as recalled), of the opposite "
              "sign; the exact form is derived here",

    .predicts = &imbalance_assignment_gradient_quantity,
    .proved_by = &imbalance_assignment_proof,
    .run_by = &imbalance_assignment_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "64 points of Cauchy's formula: the rest is below "
                       "3^-64, rounding is proved below 1e-11" },
};
