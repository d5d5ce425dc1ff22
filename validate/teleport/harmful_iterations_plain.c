#include "validate/claim.h"

USES (quantity, teleport_harmful_iterations);
USES (quantity, teleport_harmful_iterations_plain);
USES (proof, teleport_harmful_gradient);
USES (experiment, teleport_harmful_iterations_plain);

static const struct point grid[] = {
    { .at = { "1/2", "1", "9/10", "1/10", "1/1000000" } },
    { .at = { "1/2", "1", "9/10", "1/100", "1/1000000" } },
    { .at = { "1/3", "7/5", "1/2", "1/7", "1/1000" } },
    { .at = { "9/10", "5", "3/4", "1/137", "1/100000" } },
    { .at = { "1/50", "1", "1/2", "1/10", "1/1000" } },
};

static const struct rival rivals[] = {
    { .label = "after a teleport",
      .predicts = &teleport_harmful_iterations_quantity },
    { .label = "the factor not squared: twice as many",
      .predicts = &teleport_harmful_iterations_plain_quantity,
      .factor = "2" },
    { .label = "one more",
      .predicts = &teleport_harmful_iterations_plain_quantity,
      .axis = "tol",
      .times = "1/4" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "9/10", "1/100", "1/1000000" } },
      .value = "10",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
};

CLAIM (teleport_harmful_iterations_plain) = {
    .id = "teleport/harmful_iterations_plain",
    .statement = "In the valley with a far wall descent of step $1/L$ from "
                 "the start takes $\\lceil \\log(c/tol)/(2 \\log(1/(1-a))) "
                 "\\rceil$ steps, wherever the wall is: 10 to $10^{-6}$ at $a "
                 "= 1/2$, where after one teleport it takes $B/\\epsilon$.",
    .source = "derived here",

    .predicts = &teleport_harmful_iterations_plain_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_iterations_plain_experiment,
    .measured = "iterations",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "the count is exact: no gap on the way is within "
                       "rounding of the tolerance" },
};
