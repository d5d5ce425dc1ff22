#include "validate/claim.h"

USES (quantity, teleport_logistic_rate_descent);
USES (quantity, teleport_logistic_rate_descent_root);
USES (quantity, teleport_logistic_rate_descent_unsquared);
USES (quantity, teleport_logistic_rate_teleport);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "not squared",
      .predicts = &teleport_logistic_rate_descent_unsquared_quantity },
    { .label = "the rate with teleports",
      .predicts = &teleport_logistic_rate_teleport_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".526076103",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_rate_descent) = {
    .id = "teleport/logistic_rate_descent",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, without teleports the gap in the end shrinks by $(1 "
        "- \\lambda_{\\min}(H^*)/L)^2 = 0.526076103\\ldots$ in a step of "
        "$1/L$.",
    .source = "derived here",

    .predicts = &teleport_logistic_rate_descent_quantity,
    .second = &teleport_logistic_rate_descent_root_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun = "teleport/logistic_descent_gap is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
