#include "validate/claim.h"

USES (quantity, teleport_logistic_plain_bound);
USES (quantity, teleport_logistic_linear_bound);
USES (proof, teleport_logistic_plain_bound);
USES (experiment, teleport_logistic_teleport_gap);

static const struct point grid[] = {
    { .at = { "0" } }, { .at = { "1" } }, { .at = { "2" } },
    { .at = { "3" } }, { .at = { "4" } }, { .at = { "5" } },
};

static const struct rival rivals[] = {
    { .label = "the final rate from the start",
      .predicts = &teleport_logistic_linear_bound_quantity },
    { .label = "a tenth of it",
      .predicts = &teleport_logistic_plain_bound_quantity,
      .factor = "1/10" },
};

CLAIM (teleport_logistic_plain_bound) = {
    .id = "teleport/logistic_plain_bound",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the gap after $k$ steps of $1/L$ from $(2,1)$, with "
        "exact teleports before them, stays below $1/(1/\\delta_0 + "
        "k/(2LR^2))$, $R = 6$ bounding the distance from the minimiser on "
        "the level set.",
    .source =
        "the combined rate of arXiv 2403.03362 without teleport steps of "
        "its own (as recalled); derived here",

    .predicts = &teleport_logistic_plain_bound_quantity,
    .proved_by = &teleport_logistic_plain_bound_proof,
    .run_by = &teleport_logistic_teleport_gap_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the run's budget, below 5e-12" },
};
