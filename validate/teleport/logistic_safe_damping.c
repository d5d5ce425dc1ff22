#include "validate/claim.h"

USES (quantity, teleport_logistic_safe_damping);
USES (quantity, teleport_logistic_safe_damping_root);
USES (quantity, teleport_logistic_relative_smoothness);
USES (proof, teleport_damped_factor);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "that of the sublevel set",
      .predicts = &teleport_logistic_relative_smoothness_quantity },
    { .label = "half of it",
      .predicts = &teleport_logistic_safe_damping_quantity,
      .factor = "1/2" },
};

CLAIM (teleport_logistic_safe_damping) = {
    .id = "teleport/logistic_safe_damping",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the step $1/(s \\lambda)$ after the exact teleport "
        "from $(2,1)$ needs the damping $s = 2(e^t - 1 - t)/t^2$ where $t$ "
        "is the largest change of a margin along it: $s = 4.235\\ldots$, "
        "not the $9.7$ that the whole sublevel set asks for.",
    .source = "derived here",

    .predicts = &teleport_logistic_safe_damping_quantity,
    .second = &teleport_logistic_safe_damping_root_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .unrun = "teleport/logistic_damped_gap runs damped steps",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
