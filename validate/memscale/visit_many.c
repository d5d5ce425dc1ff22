#include "validate/claim.h"

USES (quantity, memscale_visit_many);
USES (quantity, memscale_visit_recursion);
USES (proof, memscale_visit_many);
USES (quantity, memscale_visit_small_step);

static const struct point grid[] = {
    { .at = { "1", "9", "10000" } },
    { .at = { "5/2", "4", "5000" } },
    { .at = { "3", "1", "20000" } },
};

static const struct rival rivals[] = {
    { .label = "without c, at c = 9",
      .predicts = &memscale_visit_many_quantity,
      .axis = "c",
      .times = "1/9" },
    { .label = "c = M in place of M - 1",
      .predicts = &memscale_visit_many_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "linear growth",
      .predicts = &memscale_visit_small_step_quantity },
};

CLAIM (memscale_visit_many) = {
    .id = "memscale/visit_many",
    .statement = "After many visits the weight is $\\log(c \\gamma n)$: it "
                 "hardly depends on the step or on the count.",
    .source = "derived here",

    .predicts = &memscale_visit_many_quantity,
    .proved_by = &memscale_visit_many_proof,
    .against = &memscale_visit_recursion_quantity,
    .unrun = "both sides are exact: visit_recursion is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000",
                .why = "the gap is below log (1 - q / (gamma n)), or (K - 1) "
                       "q / (gamma n) where K > 1, proved: at most 1e-4 of "
                       "the weight on the grid" },
};
