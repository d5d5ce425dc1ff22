#include "validate/claim.h"

USES (quantity, memscale_theorem_upper_bound);
USES (quantity, memscale_overflow_mass);
USES (experiment, memscale_random_outputs_error);
USES (proof, memscale_theorem_upper_bound);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "5", "300" } },
    { .at = { "1/2", "0", "60", "4", "100" } },
    { .at = { "2", "1/2", "60", "5", "100" } },
};

static const struct rival rivals[] = {
    { .label = "no more than what overflows, d q^2 <= max Q",
      .predicts = &memscale_overflow_mass_quantity },
    { .label = "ten thousand times the dimension",
      .predicts = &memscale_theorem_upper_bound_quantity,
      .axis = "d",
      .times = "10000" },
};

CLAIM (memscale_theorem_upper_bound) = {
    .id = "memscale/theorem_upper_bound",
    .statement = "For all $g > 0$ the error is at most $2 d^{-g} + p(\\{x : "
                 "d q_x^2 \\le 16 c (\\max_y Q_y + 8 c \\sum_z "
                 "q_z^2/d)\\})$, $c = \\log M + g \\log d$; its infimum over"
                 " $g$ is exact here, and many times the error.",
    .source = "arXiv 2310.02984, Theorem 1 (as recalled), for outputs "
              "uniform on the sphere; proved here for equiangular ones",

    .predicts = &memscale_theorem_upper_bound_quantity,
    .proved_by = &memscale_theorem_upper_bound_proof,
    .run_by = &memscale_random_outputs_error_experiment,
    .measured = "spherical",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 10000,
                .why = "a theorem: the margin is what the runs resolve; the "
                       "error is a fifth of the bound or less" },
};
