#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_improved_lower_bound);
USES (quantity, memscale_theorem_lower_bound);
USES (proof, memscale_improved_lower_bound);

static const struct point grid[] = {
    { .at = { "2", "6/5", "2", "2", "8" } },
    { .at = { "2", "1", "100", "5", "10" } },
    { .at = { "2", "0", "1000", "4", "40" } },
    { .at = { "1/2", "1", "37", "3", "4" } },
};

static const struct rival rivals[] = {
    { .label = "one half for the constant",
      .predicts = &memscale_theorem_lower_bound_quantity,
      .factor = "10" },
    { .label = "one third for the constant",
      .predicts = &memscale_theorem_lower_bound_quantity,
      .factor = "20/3" },
    { .label = "3 % more",
      .predicts = &memscale_improved_lower_bound_quantity,
      .factor = "103/100" },
};

CLAIM (memscale_improved_lower_bound) = {
    .id = "memscale/improved_lower_bound",
    .statement = "The error of any weights and unit outputs is at least "
                 "$h_d(1/(3d+3)) p(\\{x : 3(d+1) q_x^2 \\le \\max_y "
                 "Q_y\\})$, $h_d(1/(3d+3)) > 0.2818$; two items of suitable "
                 "weights come within $2.1\\,\\%$.",
    .source = "arXiv 2310.02984, Theorem 1 (as recalled) has 1/20 for the"
              " constant; this one is derived here",

    .predicts = &memscale_improved_lower_bound_quantity,
    .proved_by = &memscale_improved_lower_bound_proof,
    .against = &memscale_equiangular_error_quantity,
    .unrun = "both sides are exact; memscale/theorem_lower_bound is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem" },
};
