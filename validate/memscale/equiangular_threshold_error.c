#include "validate/claim.h"

USES (quantity, memscale_equiangular_threshold_error);
USES (quantity, memscale_equiangular_threshold_random_ties);
USES (quantity, memscale_threshold_error_finite);
USES (experiment, memscale_equiangular_threshold_error);
USES (proof, memscale_equiangular_threshold_error);

static const struct point grid[] = {
    { .at = { "2", "100", "5", "1", "10" } },
    { .at = { "2", "100", "5", "4", "33" } },
    { .at = { "3/2", "137", "4", "11", "20" } },
    { .at = { "2", "1000", "5", "31", "379" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "ties broken at random, at P = 1",
      .predicts = &memscale_equiangular_threshold_random_ties_quantity },
    { .label = "two classes",
      .predicts = &memscale_threshold_error_finite_quantity },
    { .label = "one item more",
      .predicts = &memscale_equiangular_threshold_error_quantity,
      .axis = "P",
      .plus = "1" },
    { .label = "three dimensions more",
      .predicts = &memscale_equiangular_threshold_error_quantity,
      .axis = "d",
      .plus = "3" },
};

CLAIM (memscale_equiangular_threshold_error) = {
    .id = "memscale/equiangular_threshold_error",
    .statement = "Storing the $P$ most frequent items alike in $M$ classes "
                 "with orthonormal outputs; where $P < M$ classes without "
                 "items have score $0$, and of equal scores the lowest class"
                 " is read.",
    .source = "derived here; arXiv 2310.02984, released code (P = "
              "int(d/8), int(d/12), argmax) draws such errors",

    .predicts = &memscale_equiangular_threshold_error_quantity,
    .proved_by = &memscale_equiangular_threshold_error_proof,
    .run_by = &memscale_equiangular_threshold_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 50000,
                .why = "exact at finite N, M and d: the margin is resolution, "
                       "below what the rule for ties changes at P = 1" },
};
