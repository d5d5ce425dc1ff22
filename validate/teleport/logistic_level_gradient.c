#include "validate/claim.h"

USES (quantity, teleport_logistic_level_gradient);
USES (quantity, teleport_logistic_level_gradient_boxes);
USES (quantity, teleport_logistic_level_gradient_norm);
USES (proof, teleport_logistic_level_gradient);
USES (experiment, teleport_logistic_level_gradient);

static const struct point grid[] = {
    { .at = { "16/25" } },
    { .at = { "1" } },
    { .at = { "7/5" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "1 % lower",
      .predicts = &teleport_logistic_level_gradient_quantity,
      .axis = "c",
      .times = "99/100" },
    { .label = "not squared",
      .predicts = &teleport_logistic_level_gradient_norm_quantity },
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_level_gradient_quantity,
      .factor = "36" },
};

CLAIM (teleport_logistic_level_gradient) = {
    .id = "teleport/logistic_level_gradient",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the largest $\\|\\nabla f\\|^2$ on a level curve "
        "$\\{f = c\\}$ is also the largest on $\\{f \\le c\\}$, where a "
        "search by the gradient's Lipschitz constant alone finds it.",
    .source =
        "arXiv 2403.03362 teleports on the sublevel set (as recalled); that "
        "both agree for convex losses with bounded sublevel sets is derived "
        "here",

    .predicts = &teleport_logistic_level_gradient_quantity,
    .second = &teleport_logistic_level_gradient_boxes_quantity,
    .proved_by = &teleport_logistic_level_gradient_proof,
    .run_by = &teleport_logistic_level_gradient_experiment,
    .measured = "square",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/2000000",
                .runs = 1,
                .why = "what boxes narrower than 1e-7 leave is below 2e-7" },
};
