#include "validate/claim.h"

USES (quantity, memscale_random_outputs_floor);
USES (quantity, memscale_equiangular_union_bound);
USES (experiment, memscale_random_outputs_error);

static const struct point grid[] = {
    { .at = { "3/2", "1/2", "37", "4", "7" } },
    { .at = { "2", "1", "100", "5", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "half as much again as orthonormal ones",
      .predicts = &memscale_random_outputs_floor_quantity,
      .factor = "15/11" },
    { .label = "the union bound of orthonormal outputs",
      .predicts = &memscale_equiangular_union_bound_quantity },
};

CLAIM (memscale_random_outputs_floor) = {
    .id = "memscale/random_outputs_floor",
    .statement = "In low dimensions outputs uniform on the sphere, as the "
                 "paper has them, err a tenth more than orthonormal ones, or"
                 " more: third classes add noise.",
    .source = "derived here for each pair of classes; arXiv 2310.02984, "
              "released code draws such outputs",

    .predicts = &memscale_random_outputs_floor_quantity,
    .unproved = "a comparison of two settings at the points of the grid; that "
                "no outputs do better is proved for each pair of classes, by "
                "memscale/equiangular_max_bound",
    .run_by = &memscale_random_outputs_error_experiment,
    .measured = "spherical",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_PREDICTION,
                .margin = "1/25",
                .runs = 20000,
                .why = "half of a tenth, about: what holds lies above the "
                       "exact error of orthonormal outputs" },
};
