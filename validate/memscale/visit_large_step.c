#include "validate/claim.h"

USES (quantity, memscale_visit_large_step);
USES (quantity, memscale_visit_recursion);
USES (proof, memscale_visit_large_step);
USES (quantity, memscale_visit_small_step);

static const struct point grid[] = {
    { .at = { "30", "9", "100" } },
    { .at = { "40", "3/2", "1000" } },
    { .at = { "123/4", "4", "7" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1 - 1/M",
      .predicts = &memscale_visit_large_step_quantity,
      .axis = "c",
      .times = "1000000" },
    { .label = "c = M in place of M - 1",
      .predicts = &memscale_visit_large_step_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "linear growth",
      .predicts = &memscale_visit_small_step_quantity },
};

CLAIM (memscale_visit_large_step) = {
    .id = "memscale/visit_large_step",
    .statement =
        "For large steps the weight of any number of visits is that of the "
        "first, $\\gamma (1 - 1/M)$, $M = c + 1$: all items are stored alike.",
    .source = "arXiv 2310.02984, section on optimisation (as recalled): large "
              "steps give rho = 0; the rate is derived here",

    .predicts = &memscale_visit_large_step_quantity,
    .proved_by = &memscale_visit_large_step_proof,
    .against = &memscale_visit_recursion_quantity,
    .unrun = "both sides are exact: visit_recursion is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000",
                .why = "the gap is below (n - 1) gamma c e^(-q_1), proved: at "
                       "most 1e-5 of the weight on the grid" },
};
