#include "validate/claim.h"

USES (quantity, teleport_scaled_routine_size);
USES (proof, teleport_routine);
USES (experiment, teleport_scaled_routine_size);

static const struct point grid[] = {
    { .at = { "1", "1" } },     { .at = { "1/21", "1" } },
    { .at = { "1/30", "1" } },  { .at = { "1000", "2" } },
    { .at = { "1/100", "3" } }, { .at = { "1/22", "3" } },
    { .at = { "1/10", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the same as for f itself",
      .predicts = &teleport_scaled_routine_size_quantity,
      .axis = "scale",
      .times = "0",
      .plus = "1" },
    { .label = "grown once less",
      .predicts = &teleport_scaled_routine_size_quantity,
      .factor = "4/5" },
    { .label = "a step more",
      .predicts = &teleport_scaled_routine_size_quantity,
      .axis = "K",
      .plus = "1" },
};

CLAIM (teleport_scaled_routine_size) = {
    .id = "teleport/scaled_routine_size",
    .statement =
        "The published routine is not the same for $f$ and for a multiple of "
        "it, though its steps are: the ratio of logarithms by which $\\rho$ "
        "may grow depends on the scale. On Booth's quadratic the first step "
        "leaves 12.5 at the scale 1/21, 10 at 1/30, and 1.07 at 1.",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_scaled_routine_size_quantity,
    .proved_by = &teleport_routine_proof,
    .run_by = &teleport_scaled_routine_size_experiment,
    .measured = "size",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "some roundings of 10 (4/5)^k" },
};
