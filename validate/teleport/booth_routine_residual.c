#include "validate/claim.h"

USES (quantity, teleport_booth_routine_residual);
USES (quantity, teleport_routine_tolerance);
USES (proof, teleport_booth_stall);
USES (experiment, teleport_booth_routine);

static const struct point grid[] = {
    { .at = { "10", "4/5", "10" } },
    { .at = { "10", "4/5", "137" } },
    { .at = { "10", "4/5", "300" } },
    { .at = { "10", "4/5", "450" } },
    { .at = { "10", "4/5", "1000" }, .effort = 10 },
    { .at = { "10", "4/5", "3000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "its tolerance: it stops",
      .predicts = &teleport_routine_tolerance_quantity,
      .paper_says =
          "paper (figure 1, 1000 steps at most) shows a routine that finds "
          "the maximiser of the gradient on a quadratic, correct is that its "
          "steps die out at a residual of 1.73e-6: its tolerance 1e-6 is not "
          "reached, by 3000 steps neither" },
    { .label = "shrinking by 1/2",
      .predicts = &teleport_booth_routine_residual_quantity,
      .axis = "shrink",
      .times = "5/8" },
    { .label = "another first step",
      .predicts = &teleport_booth_routine_residual_quantity,
      .axis = "rho",
      .times = "1/3" },
};

CLAIM (teleport_booth_routine_residual) = {
    .id = "teleport/booth_routine_residual",
    .statement = "On Booth's quadratic the published routine does not end: "
                 "its residual falls to $1.7295 \\cdot 10^{-6}$, above the "
                 "tolerance $10^{-6}$, and stays there, for the steps that "
                 "its search takes die out after about 350: at 1000 and at "
                 "3000 steps it is the same to many digits.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_booth_routine_residual_quantity,
    .proved_by = &teleport_booth_stall_proof,
    .run_by = &teleport_booth_routine_experiment,
    .measured = "residual",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding decides when the steps have become small, "
                       "which moves the residual by 4e-10" },
};
