#include "validate/claim.h"

USES (quantity, teleport_logistic_rate_teleport);
USES (quantity, teleport_logistic_rate_teleport_root);
USES (quantity, teleport_logistic_rate_teleport_unsquared);
USES (quantity, teleport_logistic_rate_descent);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "not squared",
      .predicts = &teleport_logistic_rate_teleport_unsquared_quantity },
    { .label = "the rate of descent",
      .predicts = &teleport_logistic_rate_descent_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".0101270345",
      .radius = "1/10000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_rate_teleport) = {
    .id = "teleport/logistic_rate_teleport",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, with an exact teleport before every step of $1/L$ "
        "the gap in the end shrinks by $(1 - \\lambda_{\\max}(H^*)/L)^2 = "
        "0.0101270345\\ldots$ a step.",
    .source = "derived here",

    .predicts = &teleport_logistic_rate_teleport_quantity,
    .second = &teleport_logistic_rate_teleport_root_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun = "teleport/logistic_teleport_gap is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
