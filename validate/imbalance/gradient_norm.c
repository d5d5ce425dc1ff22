#include "validate/claim.h"

USES (quantity, imbalance_gradient_norm);
USES (quantity, imbalance_gradient_norm_entries);
USES (quantity, imbalance_gradient_norm_right);
USES (experiment, imbalance_gradient_norm);
USES (proof, imbalance_gradient_norm);

static const struct point grid[] = {
    { .at = { "10", "1" } },    { .at = { "2", "7/5" } },
    { .at = { "100", "137" } }, { .at = { "10", "100" } },
    { .at = { "37", "0" } },    { .at = { "3", "1000/7" } },
};

static const struct rival rivals[] = {
    { .label = "the right scores alone",
      .predicts = &imbalance_gradient_norm_right_quantity },
    { .label = "one class more",
      .predicts = &imbalance_gradient_norm_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "time off by one part in a billion",
      .predicts = &imbalance_gradient_norm_quantity,
      .axis = "t",
      .times = "1000000001/1000000000" },
    { .label = "the gradient at the start",
      .predicts = &imbalance_gradient_norm_quantity,
      .axis = "t",
      .times = "0" },
};

CLAIM (imbalance_gradient_norm) = {
    .id = "imbalance/gradient_norm",
    .statement =
        "Along gradient flow on one-hot inputs with Zipf's frequencies the "
        "gradient has the length $\\big(\\sum_k p_k^2 c (c-1) "
        "q_k^2\\big)^{1/2}$, $q_k = 1/(e^{u_k} + c - 1)$, $e^{u_k} + (c-1) "
        "u_k = 1 + c p_k t$.",
    .source = "derived here",

    .predicts = &imbalance_gradient_norm_quantity,
    .second = &imbalance_gradient_norm_entries_quantity,
    .proved_by = &imbalance_gradient_norm_proof,
    .run_by = &imbalance_gradient_norm_experiment,
    .measured = "length",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of c^2 entries on the flow's path, where "
                       "1 - p loses digits" },
};
