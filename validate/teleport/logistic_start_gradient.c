#include "validate/claim.h"

USES (quantity, teleport_logistic_start_gradient);
USES (quantity, teleport_logistic_start_gradient_direct);
USES (quantity, teleport_logistic_gradient_first);
USES (quantity, teleport_logistic_gradient_second);
USES (proof, teleport_logistic_gradient);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_start_gradient_quantity,
      .factor = "36" },
    { .label = "after the teleport",
      .predicts = &teleport_logistic_gradient_first_quantity },
    { .label = "at the second local maximum",
      .predicts = &teleport_logistic_gradient_second_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".244955381",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_start_gradient) = {
    .id = "teleport/logistic_start_gradient",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, $\\|\\nabla f(2,1)\\|^2 = 0.244955381\\ldots$.",
    .source = "derived here",

    .predicts = &teleport_logistic_start_gradient_quantity,
    .second = &teleport_logistic_start_gradient_direct_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .unrun = "teleport/logistic_descent_gap runs from there",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
