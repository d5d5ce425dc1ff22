#include "validate/claim.h"

USES (quantity, teleport_two_step_sizes);
USES (experiment, teleport_two_step_sizes);
USES (proof, teleport_two_step_sizes);

static const struct point grid[] = {
    { .at = { "1", "3/2" } },   { .at = { "3/2", "1" } },
    { .at = { "1/2", "3/2" } }, { .at = { "8/5", "7/5" } },
    { .at = { "7/5", "9/5" } }, { .at = { "9/5", "8/5" } },
};

static const struct rival rivals[] = {
    { .label = "the second step 1 % longer",
      .predicts = &teleport_two_step_sizes_quantity,
      .axis = "k",
      .times = "101/100" },
    { .label = "twice it",
      .predicts = &teleport_two_step_sizes_quantity,
      .factor = "2" },
    { .label = "k for 2 - k",
      .predicts = &teleport_two_step_sizes_quantity,
      .axis = "k",
      .times = "-1",
      .plus = "2" },
};

CLAIM (teleport_two_step_sizes) = {
    .id = "teleport/two_step_sizes",
    .statement =
        "$L = R = 1$: gradient steps of the sizes $h$ and $k$ leave "
        "$\\max(\\frac{1}{4(h+k)+2}, \\frac12(1-h)^2(1-k)^2)$ to Huber's "
        "function or the quadratic; at the points of the grid certified "
        "bounds of all convex functions are at most $10^{-7}$ larger. Not "
        "everywhere: at $(1/2, 9/5)$ Huber's with another $\\Delta$ keeps "
        "more.",
    .source = "derived here",

    .predicts = &teleport_two_step_sizes_quantity,
    .proved_by = &teleport_two_step_sizes_proof,
    .run_by = &teleport_two_step_sizes_experiment,
    .measured = "worst",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of two steps" },
};
