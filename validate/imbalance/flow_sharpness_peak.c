#include "validate/claim.h"

USES (quantity, imbalance_flow_sharpness);
USES (quantity, imbalance_sharpness_peak);
USES (proof, imbalance_flow_sharpness);

static const struct point grid[] = {
    { .at = { "10", "1" } },       { .at = { "3", "4/5" } },
    { .at = { "1000", "79/10" } }, { .at = { "50257", "591/50" } },
    { .at = { "10", "137" } },
};

static const struct rival rivals[] = {
    { .label = "one part in a thousand more",
      .predicts = &imbalance_flow_sharpness_quantity,
      .factor = "1001/1000" },
};

CLAIM (imbalance_flow_sharpness_peak) = {
    .id = "imbalance/flow_sharpness_peak",
    .statement =
        "Under gradient flow the sharpness $c p q$ of a class, over its "
        "frequency, grows from $1/c$ to at most $c/(4(c-1))$, which it "
        "reaches when $p = 1/2$, and then falls to 0.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_flow_sharpness_quantity,
    .proved_by = &imbalance_flow_sharpness_proof,
    .against = &imbalance_sharpness_peak_quantity,
    .unrun = "continuous time; steps are run by imbalance/descent_sharpness",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all c >= 2 and times" },
};
