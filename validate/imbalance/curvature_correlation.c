#include "validate/claim.h"

USES (quantity, imbalance_curvature_correlation);
USES (quantity, imbalance_curvature_correlation_direct);
USES (quantity, imbalance_all_samples);
USES (proof, imbalance_curvature_correlation);

static const struct point grid[] = {
    { .at = { "100", "1" } },     { .at = { "100", "10" } },
    { .at = { "100", "100" } },   { .at = { "100", "300" } },
    { .at = { "100", "1000" } },  { .at = { "100", "2000" } },
    { .at = { "100", "10000" } }, { .at = { "100", "1e100" } },
    { .at = { "3", "7/5" } },     { .at = { "37", "137" } },
};

static const struct rival rivals[] = {
    { .label = "1: one proportional to the other",
      .predicts = &imbalance_all_samples_quantity,
      .paper_says = "paper has gradient and Hessian correlated through "
                    "training: in its own one-hot setting, with 100 "
                    "classes, the correlation is 0.54 to 0.63 early and "
                    "negative at t = 1000" },
    { .label = "time later by a millionth",
      .predicts = &imbalance_curvature_correlation_quantity,
      .axis = "t",
      .times = "1000001/1000000" },
    { .label = "one class more",
      .predicts = &imbalance_curvature_correlation_quantity,
      .axis = "c",
      .plus = "1" },
};

#define SOURCE "num.: two programs, cut after nine digits"
#define SEEN(t, value)                                      \
    {                                                       \
        { .at = { "100", t } }, value, "1e-9", SOURCE, NULL \
    }
static const struct observation observed[] = {
    SEEN ("1", "0.572442748"),     SEEN ("10", "0.538652629"),
    SEEN ("100", "0.623936818"),   SEEN ("1000", "-0.104551659"),
    SEEN ("10000", "0.999907950"),
};

CLAIM (imbalance_curvature_correlation) = {
    .id = "imbalance/curvature_correlation",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies under "
        "gradient flow from 0: over the rows of the weights the correlation "
        "of $\\log |\\nabla_{w_k} f|$ with $\\log \\mathrm{tr} H_{kk}$ is "
        "that of $\\pi_k^2 (1-p_k)^2 + \\sum_{j \\ne k} \\pi_j^2 q_j^2$ with "
        "$\\pi_k p_k (1-p_k) + \\sum_{j \\ne k} \\pi_j q_j (1-q_j)$; for 100 "
        "classes it is weak early, negative near $t = 1000$ and above "
        "0.9999 at $t = 10000$.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_curvature_correlation_quantity,
    .second = &imbalance_curvature_correlation_direct_quantity,
    .proved_by = &imbalance_curvature_correlation_proof,
    .unrun = "continuous time; steps are run by imbalance/descent_correlation",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "two routes to one number" },
};
