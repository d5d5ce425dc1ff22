#include "validate/claim.h"

USES (quantity, teleport_booth_maximum);
USES (quantity, teleport_booth_routine);
USES (proof, teleport_routine);
USES (experiment, teleport_booth_routine);

static const struct point grid[] = {
    { .at = { "10", "4/5", "1" } },
    { .at = { "10", "4/5", "10" } },
    { .at = { "10", "4/5", "137" } },
    { .at = { "10", "4/5", "300" } },
    { .at = { "10", "4/5", "1000" }, .effort = 10 },
    { .at = { "1", "1/2", "100" } },
};

static const struct rival rivals[] = {
    { .label = "one step more, early",
      .predicts = &teleport_booth_routine_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "shrinking by 1/2",
      .predicts = &teleport_booth_routine_quantity,
      .axis = "shrink",
      .times = "5/8" },
    { .label = "another first step",
      .predicts = &teleport_booth_routine_quantity,
      .axis = "rho",
      .times = "1/3" },
    { .label = "the maximum", .predicts = &teleport_booth_maximum_quantity },
};

CLAIM (teleport_booth_routine) = {
    .id = "teleport/booth_routine",
    .statement =
        "The published routine with line search on Booth's quadratic, from "
        "$(7.5, -4)$: the square of the gradient after $K$ steps, every "
        "decision certified. Its search ends in ever smaller steps: at "
        "3320.4041 and a residual of $1.73 \\cdot 10^{-6}$, above its "
        "tolerance, and below the maximum 3321.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_booth_routine_quantity,
    .proved_by = &teleport_routine_proof,
    .run_by = &teleport_booth_routine_experiment,
    .measured = "squared_gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .runs = 1,
                .why = "rounding decides when the steps have become small, "
                       "from 350 steps on, which moves the end by 2e-8" },
};
