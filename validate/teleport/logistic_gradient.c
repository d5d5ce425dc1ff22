#include "validate/claim.h"

USES (quantity, teleport_logistic_gradient);
USES (quantity, teleport_logistic_gradient_boxes);
USES (quantity, teleport_logistic_start_gradient);
USES (quantity, teleport_logistic_gradient_norm);
USES (proof, teleport_logistic_gradient);
USES (experiment, teleport_logistic_gradient);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "the second local maximum taken for the maximum",
      .predicts = &teleport_logistic_gradient_quantity,
      .axis = "which",
      .plus = "1" },
    { .label = "no teleport at all",
      .predicts = &teleport_logistic_start_gradient_quantity },
    { .label = "not squared",
      .predicts = &teleport_logistic_gradient_norm_quantity },
    { .label = "the sum of the losses for their mean",
      .predicts = &teleport_logistic_gradient_quantity,
      .factor = "36" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = ".391095676",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".214571684",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_gradient) = {
    .id = "teleport/logistic_gradient",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the level curve through $w_0 = (2,1)$ has exactly "
        "two local maxima of $\\|\\nabla f\\|$; there $\\|\\nabla f\\|^2$ "
        "is $0.391095676\\ldots$, the exact teleport, and "
        "$0.214571684\\ldots$, less than at $w_0$.",
    .source =
        "arXiv 2403.03362 defines level set teleportation by this maximum; "
        "the instance and its numbers are derived here",

    .predicts = &teleport_logistic_gradient_quantity,
    .second = &teleport_logistic_gradient_boxes_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .run_by = &teleport_logistic_gradient_experiment,
    .measured = "square",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the budget, Kantorovich's bound and rounding, is "
                       "below 4e-11 of "
                       "the value" },
};
