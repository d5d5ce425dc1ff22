#include "validate/claim.h"

USES (quantity, teleport_logistic_smoothness);
USES (quantity, teleport_logistic_smoothness_direct);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "L = 1",
      .predicts = &teleport_logistic_smoothness_quantity,
      .factor = "2" },
    { .label = "L = 1/4",
      .predicts = &teleport_logistic_smoothness_quantity,
      .factor = "1/2" },
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_smoothness_quantity,
      .factor = "6" },
};

CLAIM (teleport_logistic_smoothness) = {
    .id = "teleport/logistic_smoothness",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the gradient has the Lipschitz constant $L = 1/2$ "
        "exactly: the largest eigenvalue 12 of $\\sum x x^T$ over $4 \\cdot "
        "6$, attained at $w = 0$.",
    .source = "derived here",

    .predicts = &teleport_logistic_smoothness_quantity,
    .second = &teleport_logistic_smoothness_direct_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun = "teleport/logistic_descent_gap runs with the step 1/L",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "an exact number" },
};
