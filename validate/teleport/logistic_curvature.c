#include "validate/claim.h"

USES (quantity, teleport_logistic_curvature);
USES (quantity, teleport_logistic_curvature_eigenvalue);
USES (quantity, teleport_logistic_smoothness);
USES (quantity, teleport_logistic_curvature_larger);
USES (proof, teleport_logistic_gradient);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "the largest curvature of all",
      .predicts = &teleport_logistic_smoothness_quantity },
    { .label = "half of it",
      .predicts = &teleport_logistic_curvature_quantity,
      .factor = "1/2" },
    { .label = "the larger eigenvalue, as on a quadratic",
      .predicts = &teleport_logistic_curvature_larger_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = ".0990054652",
      .radius = "1/10000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".0471418156",
      .radius = "1/10000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_curvature) = {
    .id = "teleport/logistic_curvature",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the curvature $\\lambda = g^T H g/\\|g\\|^2$ along "
        "the gradient is $0.0990054652\\ldots$ at the exact teleport from "
        "$(2,1)$, and $0.0471418156\\ldots$ at the other local maximum, in "
        "both cases the \\emph{smaller} eigenvalue of the Hessian there.",
    .source = "derived here",

    .predicts = &teleport_logistic_curvature_quantity,
    .second = &teleport_logistic_curvature_eigenvalue_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .unrun = "teleport/logistic_damped_gap runs a step with it",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
