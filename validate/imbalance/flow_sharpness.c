#include "validate/claim.h"

USES (quantity, imbalance_flow_sharpness);
USES (quantity, imbalance_flow_sharpness_root);
USES (quantity, imbalance_flow_sharpness_initial);
USES (quantity, imbalance_flow_wrong);
USES (quantity, imbalance_sharpness_peak);
USES (proof, imbalance_flow_sharpness);

static const struct point grid[] = {
    { .at = { "10", "1" } },     { .at = { "2", "7/5" } },
    { .at = { "1000", "10" } },  { .at = { "50257", "11" } },
    { .at = { "137", "1000" } }, { .at = { "10", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "q, the other eigenvalue",
      .predicts = &imbalance_flow_wrong_quantity },
    { .label = "1/c, as at the start",
      .predicts = &imbalance_flow_sharpness_initial_quantity },
    { .label = "its peak", .predicts = &imbalance_sharpness_peak_quantity },
    { .label = "time later by a millionth",
      .predicts = &imbalance_flow_sharpness_quantity,
      .axis = "tau",
      .times = "1000001/1000000" },
};

#define SOURCE "num.: two programs, cut after nine digits"
static const struct observation observed[] = {
    { { .at = { "10", "1" } }, "0.191383299", "1e-9", SOURCE, NULL },
    { { .at = { "1000", "10" } }, "0.212137524", "1e-9", SOURCE, NULL },
    { { .at = { "50257", "11" } }, "0.237365919", "1e-9", SOURCE, NULL },
};

CLAIM (imbalance_flow_sharpness) = {
    .id = "imbalance/flow_sharpness",
    .statement =
        "Softmax regression on one-hot inputs under gradient flow from 0: at "
        "$\\tau$, the frequency $\\pi_k$ of a class times time, the block of "
        "the Hessian that belongs to input $k$ has the eigenvalues $\\pi_k "
        "\\{0, q, c p q\\}$, $q = 1/(e^u + c - 1)$, $p = e^u q$, $e^u + (c-1) "
        "u = 1 + c \\tau$.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_flow_sharpness_quantity,
    .second = &imbalance_flow_sharpness_root_quantity,
    .proved_by = &imbalance_flow_sharpness_proof,
    .unrun = "continuous time; steps are run by imbalance/descent_sharpness",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to one number" },
};
