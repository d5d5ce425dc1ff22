#include "validate/claim.h"

USES (quantity, teleport_logistic_descent_ratio);
USES (quantity, teleport_logistic_rate_descent);
USES (quantity, teleport_logistic_rate_teleport);
USES (quantity, teleport_logistic_rate_descent_unsquared);
USES (proof, teleport_logistic_descent_ratio);

static const struct point grid[] = {
    { .at = { "100" } },
    { .at = { "137" } },
    { .at = { "400" } },
};

static const struct rival rivals[] = {
    { .label = "the rate with teleports",
      .predicts = &teleport_logistic_rate_teleport_quantity },
    { .label = "not squared",
      .predicts = &teleport_logistic_rate_descent_unsquared_quantity },
    { .label = "step ten",
      .predicts = &teleport_logistic_descent_ratio_quantity,
      .axis = "k",
      .times = "1/10" },
};

CLAIM (teleport_logistic_descent_ratio) = {
    .id = "teleport/logistic_descent_ratio",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, from $(2,1)$ and without teleports step 100 and "
        "every later one of size $1/L$ multiplies the gap by $(1 - "
        "\\lambda_{\\min}(H^*)/L)^2$ to twelve digits.",
    .source = "derived here",

    .predicts = &teleport_logistic_descent_ratio_quantity,
    .proved_by = &teleport_logistic_descent_ratio_proof,
    .against = &teleport_logistic_rate_descent_quantity,
    .unrun = "teleport/logistic_descent_gap is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "proved for step 100 and all later ones" },
};
