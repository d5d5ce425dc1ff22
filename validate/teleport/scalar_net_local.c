#include "validate/claim.h"

USES (quantity, teleport_scalar_net_global);
USES (quantity, teleport_scalar_net_local);
USES (quantity, teleport_scalar_net_start);
USES (proof, teleport_scalar_net);
USES (experiment, teleport_scalar_net_local);

static const struct point grid[] = {
    { .at = { "1/10", "17/32" } }, { .at = { "1/10", "7/10" } },
    { .at = { "1/20", "2/5" } },   { .at = { "7/100", "3/5" } },
    { .at = { "1/5", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the global maximum at a = b",
      .predicts = &teleport_scalar_net_global_quantity },
    { .label = "no teleport",
      .predicts = &teleport_scalar_net_start_quantity },
    { .label = "penalty with a half",
      .predicts = &teleport_scalar_net_local_quantity,
      .axis = "rho",
      .times = "1/2" },
    { .label = "not squared, at 7/6",
      .predicts = &teleport_scalar_net_local_quantity,
      .factor = "6/7" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/10", "17/32" } },
      .value = "1.35942582",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_scalar_net_local) = {
    .id = "teleport/scalar_net_local",
    .statement = "A network of two scalar layers, $f = (ab-1)^2/2 + "
                 "\\rho(a^2+b^2)$: from the point of its level $c$ with $ab = "
                 "1/2$, a teleport by linearised problems ends at a local "
                 "maximum of the gradient, at the least root of $u^3 - "
                 "(c+6\\rho^2)u - 4\\rho^2$, $u = ab-1$; the global one is at "
                 "$a = b$: 1.359 and 2.302 at $\\rho = 1/10$ from $(2, 1/4)$.",
    .source = "derived here, with the penalty rho |w|^2 of the released code "
              "of Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_scalar_net_local_quantity,
    .proved_by = &teleport_scalar_net_proof,
    .run_by = &teleport_scalar_net_local_experiment,
    .measured = "squared_gradient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the level missed, what the slope leaves of the "
                       "distance, and rounding" },
};
