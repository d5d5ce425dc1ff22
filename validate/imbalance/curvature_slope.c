#include "validate/claim.h"

USES (quantity, imbalance_all_samples);
USES (quantity, imbalance_curvature_correlation);
USES (quantity, imbalance_curvature_slope);
USES (quantity, imbalance_curvature_slope_direct);
USES (proof, imbalance_curvature_correlation);

static const struct point grid[] = {
    { .at = { "100", "1" } },     { .at = { "100", "10" } },
    { .at = { "100", "100" } },   { .at = { "100", "300" } },
    { .at = { "100", "1000" } },  { .at = { "100", "2000" } },
    { .at = { "100", "10000" } }, { .at = { "100", "100000" } },
    { .at = { "3", "7/5" } },     { .at = { "37", "137" } },
};

static const struct rival rivals[] = {
    { .label = "slope 1, one proportional to the other",
      .predicts = &imbalance_all_samples_quantity },
    { .label = "against the square of the gradient",
      .predicts = &imbalance_curvature_slope_quantity,
      .factor = "1/2" },
    { .label = "the correlation",
      .predicts = &imbalance_curvature_correlation_quantity },
    { .label = "one class more",
      .predicts = &imbalance_curvature_slope_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_curvature_slope) = {
    .id = "imbalance/curvature_slope",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies under "
        "gradient flow from 0: over the rows of the weights $\\log "
        "\\mathrm{tr} H_{kk}$ against $\\log |\\nabla_{w_k} f|$ has the slope "
        "of the closed forms; for 100 classes 0.003 at $t = 1$, 0.20 at 100, "
        "-0.08 at 1000, 0.44 at 100000.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_curvature_slope_quantity,
    .second = &imbalance_curvature_slope_direct_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .unrun = "continuous time; steps are run by imbalance/descent_slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "two routes to one number" },
};
