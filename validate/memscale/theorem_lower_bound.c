#include "validate/claim.h"

USES (quantity, memscale_theorem_lower_bound);
USES (experiment, memscale_random_outputs_error);
USES (proof, memscale_improved_lower_bound);

static const struct point grid[] = {
    { .at = { "2", "6/5", "2", "2", "8" } },
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "1/2", "0", "200", "4", "13" } },
};

static const struct rival rivals[] = {
    { .label = "one half for the constant",
      .predicts = &memscale_theorem_lower_bound_quantity,
      .factor = "10" },
    { .label = "all that overflows is lost",
      .predicts = &memscale_theorem_lower_bound_quantity,
      .factor = "20" },
};

CLAIM (memscale_theorem_lower_bound) = {
    .id = "memscale/theorem_lower_bound",
    .statement = "With outputs uniform on the sphere the error is at least "
                 "$\\frac1{20} p(\\{x : 3(d+1) q_x^2 \\le \\max_y Q_y\\})$; "
                 "it is six times that and more.",
    .source = "arXiv 2310.02984, Theorem 1 (as recalled)",

    .predicts = &memscale_theorem_lower_bound_quantity,
    .proved_by = &memscale_improved_lower_bound_proof,
    .run_by = &memscale_random_outputs_error_experiment,
    .measured = "spherical",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/200",
                .runs = 40000,
                .why = "a theorem: the margin is what the runs resolve, half "
                       "of the bound or less" },
};
