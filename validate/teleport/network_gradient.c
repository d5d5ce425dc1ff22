#include "validate/claim.h"

USES (quantity, teleport_network_gradient);
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
    { .label = "no teleport",
      .predicts = &teleport_network_gradient_quantity,
      .axis = "S",
      .times = "0" },
    { .label = "penalty with a half",
      .predicts = &teleport_network_gradient_quantity,
      .axis = "reg",
      .times = "1/2" },
    { .label = "other weights and data",
      .predicts = &teleport_network_gradient_quantity,
      .axis = "seed",
      .plus = "1" },
    { .label = "factor 2 of the square",
      .predicts = &teleport_network_gradient_quantity,
      .factor = "2" },
};

CLAIM (teleport_network_gradient) = {
    .id = "teleport/network_gradient",
    .statement =
        "A network of $m$ softplus units on $n$ samples: the square of its "
        "gradient after $S$ steps of the published routine, every decision "
        "certified; its Hessian-vector products by hand agree with balls to "
        "rounding. With penalty 9/5 and $\\rho = 1$ as in the figure twelve "
        "steps add 4 in 100000 to it.",
    .source = "derived here; routine, loss and penalty of the released code "
              "of Level Set Teleportation: An Optimization Perspective, "
              "figure 3 in small, on data made by a rule",

    .predicts = &teleport_network_gradient_quantity,
    .proved_by = &teleport_network_gradient_proof,
    .run_by = &teleport_network_gradient_experiment,
    .measured = "squared_gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of a dozen steps, each much shorter than the "
                       "weights" },
};
