#include "validate/claim.h"

USES (quantity, imbalance_flow_sharpness);
USES (quantity, imbalance_flow_sharpness_initial);
USES (quantity, imbalance_flow_wrong);
USES (quantity, imbalance_flow_wrong_root);
USES (proof, imbalance_flow_sharpness);

static const struct point grid[] = {
    { .at = { "10", "1" } },     { .at = { "3", "7/5" } },
    { .at = { "1000", "10" } },  { .at = { "50257", "11" } },
    { .at = { "137", "1000" } }, { .at = { "10", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "c p q, the other eigenvalue",
      .predicts = &imbalance_flow_sharpness_quantity },
    { .label = "1/c, as at the start",
      .predicts = &imbalance_flow_sharpness_initial_quantity },
    { .label = "time later by a millionth",
      .predicts = &imbalance_flow_wrong_quantity,
      .axis = "tau",
      .times = "1000001/1000000" },
};

#define SOURCE "num.: two programs, cut after nine digits"
static const struct observation observed[] = {
    { { .at = { "10", "1" } }, "0.0865384322", "1e-10", SOURCE, NULL },
    { { .at = { "1000", "10" } }, "0.000305178006", "1e-12", SOURCE, NULL },
    { { .at = { "50257", "11" } }, "0.0000121860560", "1e-13", SOURCE, NULL },
};

CLAIM (imbalance_flow_wrong) = {
    .id = "imbalance/flow_wrong",
    .statement =
        "Softmax regression on one-hot inputs under gradient flow from 0: at "
        "$\\tau$, the frequency of a class times time, the eigenvalue of "
        "multiplicity $c - 2$ of its block of the Hessian is, over its "
        "frequency, the probability $q = 1/(e^u + c - 1)$ of a wrong class, "
        "$e^u + (c-1) u = 1 + c \\tau$.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_flow_wrong_quantity,
    .second = &imbalance_flow_wrong_root_quantity,
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
