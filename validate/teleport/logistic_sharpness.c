#include "validate/claim.h"

USES (quantity, teleport_logistic_sharpness);
USES (quantity, teleport_logistic_sharpness_root);
USES (quantity, teleport_logistic_smoothness);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "the sum of the losses",
      .predicts = &teleport_logistic_sharpness_quantity,
      .factor = "6" },
    { .label = "at the origin",
      .predicts = &teleport_logistic_smoothness_quantity },
    { .label = "the other eigenvalue",
      .predicts = &teleport_logistic_sharpness_quantity,
      .axis = "which",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = ".449683415",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".137344480",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_sharpness) = {
    .id = "teleport/logistic_sharpness",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the Hessian at the minimiser has the eigenvalues "
        "$0.449683415\\ldots$ and $0.137344480\\ldots$.",
    .source = "derived here",

    .predicts = &teleport_logistic_sharpness_quantity,
    .second = &teleport_logistic_sharpness_root_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun =
        "teleport/logistic_descent_ratio holds the rate of descent against "
        "it",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
