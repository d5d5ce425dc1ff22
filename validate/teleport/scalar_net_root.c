#include "validate/claim.h"

USES (quantity, teleport_scalar_net_root);
USES (quantity, teleport_scalar_net_root_sturm);
USES (proof, teleport_scalar_net);

static const struct point grid[] = {
    { .at = { "1/10", "17/32", "1" } }, { .at = { "1/10", "17/32", "2" } },
    { .at = { "1/10", "17/32", "3" } }, { .at = { "7/100", "3/5", "2" } },
    { .at = { "1/5", "1", "1" } },
};

static const struct rival rivals[] = {
    { .label = "6 rho^2 forgotten, by c",
      .predicts = &teleport_scalar_net_root_quantity,
      .axis = "c",
      .times = "9/10" },
    { .label = "the next root",
      .predicts = &teleport_scalar_net_root_quantity,
      .axis = "k",
      .times = "-1",
      .plus = "4" },
    { .label = "penalty with a half",
      .predicts = &teleport_scalar_net_root_quantity,
      .axis = "rho",
      .times = "1/2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/10", "17/32", "1" } },
      .value = "-0.732562021",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1/10", "17/32", "2" } },
      .value = "-0.0681895453",
      .radius = "1/10000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1/10", "17/32", "3" } },
      .value = "0.800751566",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_scalar_net_root) = {
    .id = "teleport/scalar_net_root",
    .statement = "The stationary points of the gradient's length on a level "
                 "of $(ab-1)^2/2 + \\rho(a^2+b^2)$ are the roots of $u^3 - "
                 "(c+6\\rho^2)u - 4\\rho^2$: by angles, and by isolation.",
    .source = "derived here, with the penalty rho |w|^2 of the released code "
              "of Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_scalar_net_root_quantity,
    .second = &teleport_scalar_net_root_sturm_quantity,
    .proved_by = &teleport_scalar_net_proof,
    .unrun = "two certified routes are compared; runs measure the squares",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "both routes are balls" },
};
