#include "validate/claim.h"

USES (quantity, teleport_harmful_iterations);
USES (quantity, teleport_harmful_iterations_plain);
USES (proof, teleport_harmful_gradient);
USES (experiment, teleport_harmful_iterations);

static const struct point grid[] = {
    { .at = { "1/2", "1", "9/10", "1/10", "1/1000000" } },
    { .at = { "1/2", "1", "9/10", "1/100", "1/1000000" } },
    { .at = { "1/2", "1", "9/10", "1/100", "1/7" } },
    { .at = { "1/3", "7/5", "1/2", "1/7", "1/1000" } },
    { .at = { "9/10", "5", "3/4", "1/137", "1/100000" } },
    { .at = { "1/2", "1", "9/10", "1/1000", "1/1000000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "descent without a teleport",
      .predicts = &teleport_harmful_iterations_plain_quantity },
    { .label = "a wall twice as near",
      .predicts = &teleport_harmful_iterations_quantity,
      .axis = "theta",
      .times = "1/2" },
    { .label = "B / eps^2 for B / eps, by a smaller corner",
      .predicts = &teleport_harmful_iterations_quantity,
      .axis = "eps",
      .times = "1/2" },
    { .label = "a tolerance of c/3: part of the way",
      .predicts = &teleport_harmful_iterations_quantity,
      .axis = "tol",
      .times = "0",
      .plus = "1/3" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "9/10", "1/100", "1/1000000" } },
      .value = "4500",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
};

CLAIM (teleport_harmful_iterations) = {
    .id = "teleport/harmful_iterations",
    .statement = "In the valley with a far wall one teleport costs about "
                 "$B/\\epsilon$ steps: 4500 to a gap of $10^{-6}$ at "
                 "$\\epsilon = 1/100$, where descent from the start takes 10.",
    .source = "derived here; that a teleport may move an iterate arbitrarily "
              "far away is in the abstract of Level Set Teleportation: the "
              "Good, the Bad and the Ugly (as recalled)",

    .predicts = &teleport_harmful_iterations_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_iterations_experiment,
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
