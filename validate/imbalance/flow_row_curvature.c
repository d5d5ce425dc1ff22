#include "validate/claim.h"

USES (quantity, imbalance_flow_row_curvature);
USES (quantity, imbalance_flow_row_curvature_direct);
USES (proof, imbalance_curvature_correlation);

static const struct point grid[] = {
    { .at = { "100", "1", "100" } },
    { .at = { "100", "37", "1000" } },
    { .at = { "2", "2", "7/5" } },
    { .at = { "137", "137", "1/10" } },
};

static const struct rival rivals[] = {
    { .label = "the class before",
      .predicts = &imbalance_flow_row_curvature_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "time later by a millionth",
      .predicts = &imbalance_flow_row_curvature_quantity,
      .axis = "t",
      .times = "1000001/1000000" },
    { .label = "one class more",
      .predicts = &imbalance_flow_row_curvature_quantity,
      .axis = "c",
      .plus = "1" },
};

static const struct observation observed[] = {
    { { .at = { "100", "1", "100" } },
      "0.0197335562",
      "1e-10",
      "num.: two programs, cut after nine digits",
      NULL },
};

CLAIM (imbalance_flow_row_curvature) = {
    .id = "imbalance/flow_row_curvature",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies under "
        "gradient flow from 0: $\\mathrm{tr} H_{kk} = \\pi_k p_k (1-p_k) + "
        "\\sum_{j \\ne k} \\pi_j q_j (1-q_j)$ with $q_k = 1/(e^{u_k} + c - "
        "1)$, $p_k = e^{u_k} q_k$, $e^{u_k} + (c-1) u_k = 1 + c \\pi_k t$.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_flow_row_curvature_quantity,
    .second = &imbalance_flow_row_curvature_direct_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .unrun =
        "continuous time; steps are run by imbalance/descent_row_curvature",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to one number" },
};
