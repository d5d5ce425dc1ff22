#include "validate/claim.h"

USES (quantity, memgd_equiangular_margin);
USES (quantity, memgd_equiangular_scores);
USES (quantity, memgd_equiangular_orthonormal);
USES (quantity, memgd_equiangular_opposite);
USES (experiment, memgd_equiangular_margin);
USES (proof, memgd_equiangular_margin);

static const struct point grid[] = {
    { .at = { "5", "1/2", "3/10", "1", "100" } },
    { .at = { "5", "-1/5", "3/10", "10", "137" } },
    { .at = { "2", "-1/2", "1/7", "7/5", "1000" } },
    { .at = { "10", "9/10", "1/3", "20", "200" } },
    { .at = { "37", "1/10", "1/7", "7/5", "50" } },
};

static const struct rival rivals[] = {
    { .label = "orthonormal outputs",
      .predicts = &memgd_equiangular_orthonormal_quantity },
    { .label = "1 + rho for 1 - rho",
      .predicts = &memgd_equiangular_opposite_quantity },
    { .label = "one step more",
      .predicts = &memgd_equiangular_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "rho 1 % larger",
      .predicts = &memgd_equiangular_margin_quantity,
      .axis = "rho",
      .times = "101/100" },
};

CLAIM (memgd_equiangular_margin) = {
    .id = "memgd/equiangular_margin",
    .statement = "Outputs that are unit vectors with the inner product "
                 "$\\rho$ each slow learning by $1 - \\rho$ and do nothing "
                 "else: the margin after $k$ steps of size $\\eta$ is that "
                 "of orthonormal outputs with steps $(1-\\rho) \\eta$.",
    .source = "derived here",

    .predicts = &memgd_equiangular_margin_quantity,
    .second = &memgd_equiangular_scores_quantity,
    .proved_by = &memgd_equiangular_margin_proof,
    .run_by = &memgd_equiangular_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding of all weights over a thousand steps, proved "
                       "below it by the run" },
};
