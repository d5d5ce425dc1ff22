#include "validate/claim.h"

USES (quantity, teleport_every_instance);
USES (quantity, teleport_half_of_instances);
USES (proof, teleport_every_instance);
USES (experiment, teleport_network_teleports);

static const struct point grid[] = {
    { .at = { "20", "10" } },
};

static const struct rival rivals[] = {
    { .label = "no better than chance",
      .predicts = &teleport_half_of_instances_quantity },
    { .label = "four in five",
      .predicts = &teleport_every_instance_quantity,
      .factor = "4/5" },
};

CLAIM (teleport_network_teleports) = {
    .id = "teleport/network_teleports",
    .statement = "A network of five softplus units with random weights on "
                 "twenty samples of ten features with random labels: one "
                 "teleport of the published routine makes the gradient "
                 "longer, on all but less than a tenth at most. (In about one "
                 "of fifteen it leaves the level by more than its tolerance.)",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_every_instance_quantity,
    .proved_by = &teleport_every_instance_proof,
    .run_by = &teleport_network_teleports_experiment,
    .measured = "longer",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 400,
                .why =
                    "certain from the number of runs without an exception" },
};
