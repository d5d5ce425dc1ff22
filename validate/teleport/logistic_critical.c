#include "validate/claim.h"

USES (quantity, teleport_logistic_critical);
USES (quantity, teleport_logistic_critical_boxes);
USES (proof, teleport_logistic_gradient);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "one maximum and one minimum",
      .predicts = &teleport_logistic_critical_quantity,
      .factor = "1/2" },
    { .label = "all four are maxima",
      .predicts = &teleport_logistic_critical_quantity,
      .factor = "2" },
};

CLAIM (teleport_logistic_critical) = {
    .id = "teleport/logistic_critical",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the level curve of $(2,1)$ has exactly two local "
        "maxima and two local minima of $\\|\\nabla f\\|$, and no other "
        "critical points: at all four the gradient is an eigenvector of the "
        "Hessian, so that this condition does not single out the teleport.",
    .source =
        "that the gradient is an eigenvector of the Hessian at the solution "
        "is in the abstract of arXiv 2403.03362 (as recalled); that it is "
        "only necessary is derived here",

    .predicts = &teleport_logistic_critical_quantity,
    .second = &teleport_logistic_critical_boxes_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .unrun = "teleport/logistic_gradient is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/2",
                .runs = 1,
                .why = "integers" },
};
