#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_equiangular_union_bound);
USES (quantity, memscale_equiangular_max_bound);
USES (quantity, memscale_two_class_error);
USES (experiment, memscale_equiangular_error);
USES (proof, memscale_equiangular_error);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "2", "0", "100", "5", "33" } },
    { .at = { "7/5", "1/2", "37", "3", "6" } },
};

static const struct rival rivals[] = {
    { .label = "two classes", .predicts = &memscale_two_class_error_quantity },
    { .label = "the heaviest competitor alone",
      .predicts = &memscale_equiangular_max_bound_quantity },
    { .label = "the union bound taken for the error",
      .predicts = &memscale_equiangular_union_bound_quantity },
    { .label = "a competitor less",
      .predicts = &memscale_equiangular_error_quantity,
      .axis = "M",
      .plus = "-1" },
    { .label = "one dimension more",
      .predicts = &memscale_equiangular_error_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (memscale_equiangular_error) = {
    .id = "memscale/equiangular_error",
    .statement =
        "With $M$ orthonormal outputs item $x$ of class $f$ is lost with "
        "probability $1 - E \\prod_{y \\ne f} \\Phi((q_x R + \\sqrt{Q_f - "
        "q_x^2} g)/\\sqrt{Q_y})$, $R \\sim \\chi_d$; the error is the mean "
        "over the items.",
    .source = "model and code of arXiv 2310.02984; the exact error is derived "
              "here",

    .predicts = &memscale_equiangular_error_quantity,
    .proved_by = &memscale_equiangular_error_proof,
    .run_by = &memscale_equiangular_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/25",
                .runs = 60000,
                .why = "exact at finite N, M and d: the margin is "
                       "resolution" },
};
