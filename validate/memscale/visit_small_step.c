#include "validate/claim.h"

USES (quantity, memscale_visit_small_step);
USES (quantity, memscale_visit_recursion);
USES (proof, memscale_visit_small_step);
USES (quantity, memscale_visit_many);

static const struct point grid[] = {
    { .at = { "1/1000", "9", "10" } },
    { .at = { "1/500", "1", "7" } },
    { .at = { "1/100000", "4/3", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1 - 1/M",
      .predicts = &memscale_visit_small_step_quantity,
      .axis = "c",
      .times = "1000000" },
    { .label = "c = M in place of M - 1",
      .predicts = &memscale_visit_small_step_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "logarithm of the count",
      .predicts = &memscale_visit_many_quantity },
};

CLAIM (memscale_visit_small_step) = {
    .id = "memscale/visit_small_step",
    .statement = "For small steps the weight of $n$ visits is $n \\gamma (1 - "
                 "1/M)$, $M = c + 1$: proportional to the count.",
    .source =
        "arXiv 2310.02984, section on optimisation (as recalled): small steps "
        "give q proportional to p; the factor and the rate are derived here",

    .predicts = &memscale_visit_small_step_quantity,
    .proved_by = &memscale_visit_small_step_proof,
    .against = &memscale_visit_recursion_quantity,
    .unrun = "both sides are exact: visit_recursion is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .why = "the relative gap is below n gamma c/(c+1), proved, "
                       "and that is at most 1/50 on the grid" },
};
