#include "validate/claim.h"

USES (quantity, teleport_logistic_start_loss);
USES (quantity, teleport_logistic_start_loss_margins);
USES (quantity, teleport_logistic_start_gap);
USES (proof, teleport_logistic_descent_gap);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_start_loss_quantity,
      .factor = "6" },
    { .label = "the gap to the minimum",
      .predicts = &teleport_logistic_start_gap_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = "1.42396221",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_start_loss) = {
    .id = "teleport/logistic_start_loss",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, $f(2,1) = 1.42396221\\ldots$, the level on which the "
        "claims teleport.",
    .source = "derived here",

    .predicts = &teleport_logistic_start_loss_quantity,
    .second = &teleport_logistic_start_loss_margins_quantity,
    .proved_by = &teleport_logistic_descent_gap_proof,
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
