#include "validate/claim.h"

USES (quantity, teleport_network_rise);
USES (proof, teleport_network_gradient);
USES (experiment, teleport_network_gradient);

static const struct point grid[] = {
    { .at = { "15", "4", "3", "2", "1/50", "1/10", "1" } },
    { .at = { "15", "4", "3", "2", "1/50", "1/10", "6" } },
    { .at = { "20", "10", "5", "1", "1/1000", "1/10", "1" } },
    { .at = { "20", "10", "5", "1", "1/1000", "1/10", "12" } },
    { .at = { "20", "10", "5", "1", "9/5", "1", "12" } },
};

static const struct rival rivals[] = {
    { .label = "the level is kept",
      .predicts = &teleport_network_rise_quantity,
      .factor = "0" },
    { .label = "a step more",
      .predicts = &teleport_network_rise_quantity,
      .axis = "S",
      .plus = "1" },
    { .label = "other weights and data",
      .predicts = &teleport_network_rise_quantity,
      .axis = "seed",
      .plus = "1" },
    { .label = "penalty with a half",
      .predicts = &teleport_network_rise_quantity,
      .axis = "reg",
      .times = "1/2" },
};

CLAIM (teleport_network_rise) = {
    .id = "teleport/network_rise",
    .statement = "A network of softplus units: the rise of its objective by "
                 "$S$ steps of the published routine. On twenty samples of "
                 "ten features with penalty 1/1000 the first step raises it "
                 "by 0.058, as the merit's weight is 1/10, and no later step "
                 "moves at all: all searches fail, and the violation stays.",
    .source = "derived here; routine, loss and penalty of the released code "
              "of Level Set Teleportation: An Optimization Perspective, "
              "figure 3 in small, on data made by a rule",

    .predicts = &teleport_network_rise_quantity,
    .proved_by = &teleport_network_gradient_proof,
    .run_by = &teleport_network_gradient_experiment,
    .measured = "rise",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/200000000000",
                .runs = 1,
                .why = "rounding of two evaluations" },
};
