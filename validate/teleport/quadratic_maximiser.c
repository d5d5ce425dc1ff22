#include "validate/claim.h"

USES (quantity, teleport_quadratic_maximiser);
USES (proof, teleport_quadratic_gradient);
USES (experiment, teleport_quadratic_maximiser);

static const struct point grid[] = {
    { .at = { "10", "8", "10", "13/2", "-7", "1" } },
    { .at = { "10", "8", "10", "13/2", "-7", "2" } },
    { .at = { "7/5", "-1/3", "2", "137/100", "5/7", "2" } },
    { .at = { "3", "1/10", "1/8", "-2", "11", "1" } },
    { .at = { "1", "99/100", "1", "1/3", "1/5", "1" } },
    { .at = { "1", "99/100", "1", "1/5", "-1/3", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other coordinate",
      .predicts = &teleport_quadratic_maximiser_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
    { .label = "the maximiser on the other side",
      .predicts = &teleport_quadratic_maximiser_quantity,
      .factor = "-1" },
    { .label = "c for 2 c, on Booth's function 2.26 for 1.60",
      .predicts = &teleport_quadratic_maximiser_quantity,
      .factor = "5/7" },
    { .label = "another matrix, by 1 in 10000",
      .predicts = &teleport_quadratic_maximiser_quantity,
      .axis = "q",
      .times = "10001/10000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "10", "8", "10", "13/2", "-7", "1" } },
      .value = "-2.26384628",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits; from "
                "the minimum at (1, 3)" },
};

CLAIM (teleport_quadratic_maximiser) = {
    .id = "teleport/quadratic_maximiser",
    .statement =
        "The gradient of a quadratic in the plane is longest on its level at "
        "$z = \\pm \\sqrt{2c/\\lambda_1}\\, e$, $A e = \\lambda_1 e$; the "
        "linearised problems go to the one on the start's side. A double "
        "eigenvalue makes a circle of maximisers, and is outside the domain.",
    .source = "derived here; the start and Booth's function are those of the "
              "released code of Level Set Teleportation: An Optimization "
              "Perspective, figure 1",

    .predicts = &teleport_quadratic_maximiser_quantity,
    .proved_by = &teleport_quadratic_gradient_proof,
    .run_by = &teleport_quadratic_maximiser_experiment,
    .measured = "coordinate",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the level's error, what the residual proves about the "
                       "angle to the eigenvector, and rounding" },
};
