#include "validate/claim.h"

USES (quantity, teleport_logistic_damped_gap);
USES (quantity, teleport_logistic_first_step);
USES (quantity, teleport_logistic_safe_gap);
USES (quantity, teleport_logistic_first_round);
USES (proof, teleport_damped_factor);

static const struct point grid[] = {
    { .at = { "9700" } },
    { .at = { "20000" } },
    { .at = { "137000" } },
};

static const struct rival rivals[] = {
    { .label = "the constant along the step: it leaves less",
      .predicts = &teleport_logistic_safe_gap_quantity },
    { .label = "the step 1/L after the teleport: it leaves less",
      .predicts = &teleport_logistic_first_round_quantity },
    { .label = "a quarter of the damping",
      .predicts = &teleport_logistic_damped_gap_quantity,
      .axis = "permille",
      .times = "1/4" },
};

CLAIM (teleport_logistic_damped_slow) = {
    .id = "teleport/logistic_damped_slow",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, with a constant of relative smoothness that serves "
        "on the whole sublevel set, at least $9.7$, one teleport and the "
        "step $1/(\\tilde L \\lambda)$ leave more than one plain step of "
        "$1/L$.",
    .source = "derived here: only the bound is claimed for one step",

    .predicts = &teleport_logistic_damped_gap_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .against = &teleport_logistic_first_step_quantity,
    .unrun =
        "teleport/logistic_damped_gap and teleport/logistic_descent_gap are "
        "run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
