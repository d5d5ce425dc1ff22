#include "validate/claim.h"

USES (quantity, teleport_scalar_net_global);
USES (quantity, teleport_scalar_net_local);
USES (quantity, teleport_scalar_net_start);
USES (proof, teleport_scalar_net);
USES (experiment, teleport_scalar_net_global);

static const struct point grid[] = {
    { .at = { "1/10", "17/32" } }, { .at = { "1/10", "7/10" } },
    { .at = { "1/20", "2/5" } },   { .at = { "7/100", "3/5" } },
    { .at = { "1/5", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the local maximum of the routine",
      .predicts = &teleport_scalar_net_local_quantity },
    { .label = "no teleport",
      .predicts = &teleport_scalar_net_start_quantity },
    { .label = "penalty with a half",
      .predicts = &teleport_scalar_net_global_quantity,
      .axis = "rho",
      .times = "1/2" },
    { .label = "level 0.1 % higher",
      .predicts = &teleport_scalar_net_global_quantity,
      .axis = "c",
      .times = "1001/1000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/10", "17/32" } },
      .value = "2.30160458",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_scalar_net_global) = {
    .id = "teleport/scalar_net_global",
    .statement = "On a level of $f = (ab-1)^2/2 + \\rho(a^2+b^2)$ the "
                 "gradient's largest square is known exactly: of the roots of "
                 "a cubic that lie on the level, and of $a = \\pm b$, the "
                 "best. Not convex, and several local maxima.",
    .source = "derived here, with the penalty rho |w|^2 of the released code "
              "of Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_scalar_net_global_quantity,
    .proved_by = &teleport_scalar_net_proof,
    .run_by = &teleport_scalar_net_global_experiment,
    .measured = "squared_gradient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "looking along the level to the last bit of u, and "
                       "rounding" },
};
