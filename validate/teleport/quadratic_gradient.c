#include "validate/claim.h"

USES (quantity, teleport_quadratic_gradient);
USES (quantity, teleport_quadratic_gradient_least);
USES (quantity, teleport_quadratic_gradient_start);
USES (quantity, teleport_quadratic_gradient_turn);
USES (proof, teleport_quadratic_gradient);
USES (experiment, teleport_quadratic_gradient);

static const struct point grid[] = {
    { .at = { "10", "8", "10", "13/2", "-7" } },
    { .at = { "7/5", "-1/3", "2", "137/100", "5/7" } },
    { .at = { "3", "1/10", "1/8", "-2", "11" } },
    { .at = { "1", "99/100", "1", "1/3", "1/5" } },
    { .at = { "1000", "17", "3", "1/37", "2/5" } },
    { .at = { "2", "0", "7/4", "1", "3" } },
};

static const struct rival rivals[] = {
    { .label = "the smaller eigenvalue",
      .predicts = &teleport_quadratic_gradient_least_quantity },
    { .label = "the gradient at the start: no teleport",
      .predicts = &teleport_quadratic_gradient_start_quantity },
    { .label = "c for 2 c: a Hessian of f = z^T A z",
      .predicts = &teleport_quadratic_gradient_quantity,
      .factor = "1/2" },
    { .label = "not squared, on Booth's function: its root, 57.63",
      .predicts = &teleport_quadratic_gradient_quantity,
      .factor = "1/57" },
};

CLAIM (teleport_quadratic_gradient) = {
    .id = "teleport/quadratic_gradient",
    .statement =
        "On the level $c$ of a quadratic the gradient is longest on the "
        "eigenvector of the largest eigenvalue, with $|g|^2 = 2 c "
        "\\lambda_1$; fixed steps of the linearised problems find it. On "
        "Booth's function it grows from 405 to 3321.",
    .source = "derived here; the start and Booth's function are those of the "
              "released code of Level Set Teleportation: An Optimization "
              "Perspective, figure 1",

    .predicts = &teleport_quadratic_gradient_quantity,
    .second = &teleport_quadratic_gradient_turn_quantity,
    .proved_by = &teleport_quadratic_gradient_proof,
    .run_by = &teleport_quadratic_gradient_experiment,
    .measured = "squared_gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the level's error, what the residual proves about the "
                       "angle to the eigenvector, and rounding" },
};
