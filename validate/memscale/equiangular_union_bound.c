#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_equiangular_max_bound);
USES (proof, memscale_equiangular_bounds);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "2", "0", "100", "5", "300" } },
    { .at = { "7/5", "1/2", "37", "4", "12" } },
    { .at = { "2", "6/5", "2", "2", "8" } },
};

static const struct rival rivals[] = {
    { .label = "one wrong class of four forgotten, at M = 5",
      .predicts = &memscale_equiangular_union_bound_quantity,
      .factor = "3/4" },
    { .label = "the heaviest competitor alone",
      .predicts = &memscale_equiangular_max_bound_quantity },
    { .label = "a tenth more dimensions, at d = 300",
      .predicts = &memscale_equiangular_union_bound_quantity,
      .axis = "d",
      .times = "11/10" },
};

CLAIM (memscale_equiangular_union_bound) = {
    .id = "memscale/equiangular_union_bound",
    .statement = "The error of $M$ equiangular classes is at most $\\sum_x "
                 "p_x \\min(1, \\sum_{y \\ne f(x)} h_d(q_x^2/(Q_{f(x)} + "
                 "Q_y)))$; at $q = 1$, $N = 100$, $M = 5$, $d = 300$ that is"
                 " $11\\,\\%$ too much.",
    .source = "derived here",

    .predicts = &memscale_equiangular_union_bound_quantity,
    .proved_by = &memscale_equiangular_bounds_proof,
    .against = &memscale_equiangular_error_quantity,
    .unrun = "both sides are exact; memscale/equiangular_error is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "a theorem, with equality at M = 2; both sides are "
                       "enclosed to 15 digits" },
};
