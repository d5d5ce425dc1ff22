#include "validate/claim.h"

USES (quantity, teleport_quadratic_gap);
USES (quantity, teleport_quadratic_gap_plain);
USES (proof, teleport_quadratic_gradient);
USES (experiment, teleport_quadratic_gap);

static const struct point grid[] = {
    { .at = { "10", "8", "10", "13/2", "-7", "1/20", "3" } },
    { .at = { "10", "8", "10", "13/2", "-7", "1/25", "4" } },
    { .at = { "7/5", "-1/3", "2", "137/100", "5/7", "1/3", "5" } },
    { .at = { "3", "1/10", "1/8", "-2", "11", "2/5", "2" } },
    { .at = { "10", "8", "10", "13/2", "-7", "1/10", "12" } },
};

static const struct rival rivals[] = {
    { .label = "descent without a teleport",
      .predicts = &teleport_quadratic_gap_plain_quantity },
    { .label = "one step less",
      .predicts = &teleport_quadratic_gap_quantity,
      .axis = "K",
      .plus = "-1" },
    { .label = "the factor not squared: half of the steps",
      .predicts = &teleport_quadratic_gap_quantity,
      .axis = "K",
      .times = "1/2" },
    { .label = "c twice: f = z^T A z",
      .predicts = &teleport_quadratic_gap_quantity,
      .factor = "2" },
};

CLAIM (teleport_quadratic_gap) = {
    .id = "teleport/quadratic_gap",
    .statement =
        "After one teleport on a quadratic, $K$ steps of gradient descent "
        "stay on the eigenvector and leave the gap $(1 - \\eta "
        "\\lambda_1)^{2K} c$: none after one step with $\\eta = "
        "1/\\lambda_1$.",
    .source = "derived here",

    .predicts = &teleport_quadratic_gap_quantity,
    .proved_by = &teleport_quadratic_gradient_proof,
    .run_by = &teleport_quadratic_gap_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the teleport's error and rounding, carried through "
                       "the steps" },
};
