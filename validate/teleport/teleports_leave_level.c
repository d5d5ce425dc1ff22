#include "validate/claim.h"

USES (quantity, teleport_every_instance);
USES (quantity, teleport_three_in_five);
USES (proof, teleport_every_instance);
USES (experiment, teleport_teleports_faster);

static const struct point grid[] = {
    { .at = { "20", "4" } },
};

static const struct rival rivals[] = {
    { .label = "every teleport keeps its level",
      .predicts = &teleport_every_instance_quantity },
    { .label = "hardly one does",
      .predicts = &teleport_three_in_five_quantity,
      .factor = "1/5" },
};

CLAIM (teleport_teleports_leave_level) = {
    .id = "teleport/teleports_leave_level",
    .statement =
        "On three fifths of these data, to within a fifth, all twenty "
        "teleports stay within the routine's tolerance "
        "$10^{-6}$ of their level and the objective falls from step to step. "
        "Where a search fails, 25 halvings are followed by five doublings: "
        "the step size is lost, and the violation stays.",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_three_in_five_quantity,
    .proved_by = &teleport_every_instance_proof,
    .run_by = &teleport_teleports_faster_experiment,
    .measured = "kept",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/5",
                .runs = 700,
                .why =
                    "two thirds of it are the half-width of the proportion" },
};
