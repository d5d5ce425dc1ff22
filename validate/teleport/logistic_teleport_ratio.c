#include "validate/claim.h"

USES (quantity, teleport_logistic_teleport_ratio);
USES (quantity, teleport_logistic_rate_teleport);
USES (quantity, teleport_logistic_rate_descent);
USES (quantity, teleport_logistic_rate_teleport_unsquared);
USES (proof, teleport_logistic_level_ratio);

static const struct point grid[] = {
    { .at = { "10" } },
};

static const struct rival rivals[] = {
    { .label = "the rate of descent",
      .predicts = &teleport_logistic_rate_descent_quantity },
    { .label = "not squared",
      .predicts = &teleport_logistic_rate_teleport_unsquared_quantity },
    { .label = "the second step",
      .predicts = &teleport_logistic_teleport_ratio_quantity,
      .axis = "k",
      .plus = "-9" },
};

CLAIM (teleport_logistic_teleport_ratio) = {
    .id = "teleport/logistic_teleport_ratio",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, from $(2,1)$ and with an exact teleport before every "
        "step of $1/L$ the tenth step multiplies the gap by $(1 - "
        "\\lambda_{\\max}(H^*)/L)^2$ to eight digits.",
    .source = "derived here",

    .predicts = &teleport_logistic_teleport_ratio_quantity,
    .proved_by = &teleport_logistic_level_ratio_proof,
    .against = &teleport_logistic_rate_teleport_quantity,
    .unrun = "teleport/logistic_teleport_gap is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "the gap before is 2e-19, and the rest its square root "
                       "times 1/10; "
                       "proved below 42 times the square root" },
};
