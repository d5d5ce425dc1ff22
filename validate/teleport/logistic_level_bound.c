#include "validate/claim.h"

USES (quantity, teleport_logistic_level_bound);
USES (quantity, teleport_logistic_level_rest);
USES (quantity, teleport_logistic_level_linear);
USES (proof, teleport_logistic_level_ratio);

static const struct point grid[] = {
    { .at = { "1/2000" } },
    { .at = { "1/137000" } },
    { .at = { "1/1000000000" } },
    { .at = { "1/1000000000000000000" } },
    { .at = { "1/1000000000000000000000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "a constant times the gap",
      .predicts = &teleport_logistic_level_linear_quantity },
    { .label = "a two-thousandth of it",
      .predicts = &teleport_logistic_level_bound_quantity,
      .factor = "1/2000" },
};

CLAIM (teleport_logistic_level_bound) = {
    .id = "teleport/logistic_level_bound",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, one exact teleport at the gap $\\delta \\le 1/2000$ "
        "and a step of $1/L$ multiply the gap by $(1 - "
        "\\lambda_{\\max}(H^*)/L)^2$ within a constant times "
        "$\\sqrt\\delta$: with a teleport before every step this is the "
        "rate of convergence.",
    .source = "derived here",

    .predicts = &teleport_logistic_level_bound_quantity,
    .proved_by = &teleport_logistic_level_ratio_proof,
    .against = &teleport_logistic_level_rest_quantity,
    .unrun = "teleport/logistic_teleport_gap is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
