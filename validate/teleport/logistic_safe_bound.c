#include "validate/claim.h"

USES (quantity, teleport_logistic_safe_bound);
USES (quantity, teleport_logistic_safe_gap);
USES (proof, teleport_damped_factor);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "a tenth of it",
      .predicts = &teleport_logistic_safe_bound_quantity,
      .factor = "1/10" },
};

CLAIM (teleport_logistic_safe_bound) = {
    .id = "teleport/logistic_safe_bound",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the step after the exact teleport from $(2,1)$, "
        "damped by relative smoothness along the step itself, leaves at "
        "most $(1 - \\tilde\\mu/\\tilde L)$ of the gap.",
    .source =
        "arXiv 2403.03362, abstract: combined sub-linear and linear rates "
        "(as recalled); the constants are derived here",

    .predicts = &teleport_logistic_safe_bound_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .against = &teleport_logistic_safe_gap_quantity,
    .unrun = "teleport/logistic_damped_gap runs damped steps",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
