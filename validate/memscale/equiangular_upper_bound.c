#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_upper_bound);
USES (proof, memscale_equiangular_bounds);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "2", "0", "100", "5", "300" } },
    { .at = { "2", "6/5", "2", "2", "8" } },
    { .at = { "2", "1", "8", "4", "3000" } },
};

static const struct rival rivals[] = {
    { .label = "the power d in place of d/2",
      .predicts = &memscale_equiangular_upper_bound_quantity,
      .axis = "d",
      .times = "2" },
    { .label = "half as much, at M = 2",
      .predicts = &memscale_equiangular_upper_bound_quantity,
      .factor = "1/2" },
};

CLAIM (memscale_equiangular_upper_bound) = {
    .id = "memscale/equiangular_upper_bound",
    .statement = "The error of $M$ equiangular classes is at most $\\sum_x "
                 "p_x \\min(1, \\frac12 \\sum_{y \\ne f(x)} (1 + "
                 "q_x^2/(Q_{f(x)} - q_x^2 + Q_y))^{-d/2})$.",
    .source = "derived here",

    .predicts = &memscale_equiangular_upper_bound_quantity,
    .proved_by = &memscale_equiangular_bounds_proof,
    .against = &memscale_equiangular_error_quantity,
    .unrun = "both sides are exact; memscale/equiangular_error is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem" },
};
