#include "validate/claim.h"

USES (quantity, teleport_logistic_least);
USES (quantity, teleport_logistic_least_root);
USES (quantity, teleport_logistic_origin_loss);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_least_quantity,
      .factor = "6" },
    { .label = "the loss at nought, log 2",
      .predicts = &teleport_logistic_origin_loss_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".635499505",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_least) = {
    .id = "teleport/logistic_least",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the minimum is $\\frac16 \\log(2 "
        "(1+q^{-2})(1+q^{-1})(1+q)(1+q^3)^2) = 0.635499505\\ldots$, $q$ "
        "being the positive root of $3 - 2q + 3q^2 - 7q^3 + 2q^4 - 7q^5$.",
    .source = "derived here",

    .predicts = &teleport_logistic_least_quantity,
    .second = &teleport_logistic_least_root_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun = "teleport/logistic_descent_gap runs to it",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
