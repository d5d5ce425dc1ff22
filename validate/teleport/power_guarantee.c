#include "validate/claim.h"

USES (quantity, teleport_power_guarantee);
USES (quantity, teleport_power_newton_factor);
USES (quantity, teleport_power_quarter);
USES (proof, teleport_damped_factor);

static const struct point grid[] = {
    { .at = { "3" } },  { .at = { "4" } },   { .at = { "6" } },
    { .at = { "10" } }, { .at = { "7/2" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "a third of it",
      .predicts = &teleport_power_guarantee_quantity,
      .factor = "1/3" },
    { .label = "twice the relative convexity: 1 - 4/p",
      .predicts = &teleport_power_quarter_quantity },
};

CLAIM (teleport_power_guarantee) = {
    .id = "teleport/power_guarantee",
    .statement =
        "For $|x|^p$, $p > 2$, relative convexity $2/p$ and relative "
        "smoothness 1 along the step promise the factor $1 - 2/p$: Newton's "
        "step keeps it.",
    .source =
        "arXiv 2403.03362, abstract: combined sub-linear and linear rates "
        "(as recalled); the constants are derived here",

    .predicts = &teleport_power_guarantee_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .against = &teleport_power_newton_factor_quantity,
    .unrun = "teleport/power_newton_factor is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
