#include "validate/claim.h"

USES (quantity, imbalance_flow_row_gradient);
USES (quantity, imbalance_flow_row_gradient_direct);
USES (proof, imbalance_curvature_correlation);

static const struct point grid[] = {
    { .at = { "100", "1", "100" } },
    { .at = { "100", "37", "1000" } },
    { .at = { "2", "2", "7/5" } },
    { .at = { "137", "137", "1/10" } },
};

static const struct rival rivals[] = {
    { .label = "the class before",
      .predicts = &imbalance_flow_row_gradient_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "time later by a millionth",
      .predicts = &imbalance_flow_row_gradient_quantity,
      .axis = "t",
      .times = "1000001/1000000" },
    { .label = "one class more",
      .predicts = &imbalance_flow_row_gradient_quantity,
      .axis = "c",
      .plus = "1" },
};

static const struct observation observed[] = {
    { { .at = { "100", "1", "100" } },
      "0.0144453901",
      "1e-10",
      "num.: two programs, cut after nine digits",
      NULL },
};

CLAIM (imbalance_flow_row_gradient) = {
    .id = "imbalance/flow_row_gradient",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies under "
        "gradient flow from 0: $|\\nabla_{w_k} f| = (\\pi_k^2 (1-p_k)^2 + "
        "\\sum_{j \\ne k} \\pi_j^2 q_j^2)^{1/2}$ with $q_k = 1/(e^{u_k} + c - "
        "1)$, $p_k = e^{u_k} q_k$, $e^{u_k} + (c-1) u_k = 1 + c \\pi_k t$.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_flow_row_gradient_quantity,
    .second = &imbalance_flow_row_gradient_direct_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .unrun =
        "continuous time; steps are run by imbalance/descent_row_gradient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to one number" },
};
