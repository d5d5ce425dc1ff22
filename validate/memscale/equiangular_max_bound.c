#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_equiangular_max_bound);
USES (proof, memscale_equiangular_bounds);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "2", "1", "8", "4", "3000" } },
    { .at = { "7/5", "1/2", "37", "4", "12" } },
    { .at = { "2", "6/5", "2", "2", "8" } },
};

static const struct rival rivals[] = {
    { .label = "the sum over the competitors",
      .predicts = &memscale_equiangular_union_bound_quantity },
    { .label = "5 % more, at M = 4",
      .predicts = &memscale_equiangular_max_bound_quantity,
      .factor = "21/20" },
    { .label = "one dimension less, at M = 2",
      .predicts = &memscale_equiangular_max_bound_quantity,
      .axis = "d",
      .plus = "-1" },
};

CLAIM (memscale_equiangular_max_bound) = {
    .id = "memscale/equiangular_max_bound",
    .statement = "The error of $M$ classes is at least $\\sum_x p_x \\max_{y"
                 " \\ne f(x)} h_d(q_x^2/(Q_{f(x)} + Q_y))$, whatever the "
                 "unit outputs, and equiangular ones are best for each pair "
                 "of classes.",
    .source = "derived here",

    .predicts = &memscale_equiangular_max_bound_quantity,
    .proved_by = &memscale_equiangular_bounds_proof,
    .against = &memscale_equiangular_error_quantity,
    .unrun = "both sides are exact; memscale/equiangular_error is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "a theorem, with equality at M = 2; both sides are "
                       "enclosed to 15 digits" },
};
