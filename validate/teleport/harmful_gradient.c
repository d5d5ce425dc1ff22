#include "validate/claim.h"

USES (quantity, teleport_harmful_gradient);
USES (quantity, teleport_harmful_gradient_corner);
USES (proof, teleport_harmful_gradient);
USES (experiment, teleport_harmful_gradient);

static const struct point grid[] = {
    { .at = { "1/2", "1", "9/10", "1/10" } },
    { .at = { "1/2", "1", "9/10", "1/100" } },
    { .at = { "1/2", "1", "9/10", "1/1000" } },
    { .at = { "1/3", "7/5", "1/2", "1/7" } },
    { .at = { "9/10", "5", "3/4", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "the local maximum at the corner",
      .predicts = &teleport_harmful_gradient_corner_quantity },
    { .label = "without the factor 2",
      .predicts = &teleport_harmful_gradient_quantity,
      .factor = "1/2" },
    { .label = "no share theta of the level: a wall at c (1 - a) / eps",
      .predicts = &teleport_harmful_gradient_quantity,
      .axis = "theta",
      .times = "10/9" },
    { .label = "corner 1 % larger",
      .predicts = &teleport_harmful_gradient_quantity,
      .axis = "eps",
      .times = "101/100" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "9/10", "1/10" } },
      .value = "1.12",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/100" } },
      .value = "1.1002",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/1000" } },
      .value = "1.100002",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
};

CLAIM (teleport_harmful_gradient) = {
    .id = "teleport/harmful_gradient",
    .statement = "Above a valley with a far wall, $f = a x^2/2 + h(y)$ convex "
                 "with $L = 1$, the gradient of the level of $w_0 = "
                 "(\\sqrt{2c/a}, 0)$ is longest behind the wall at $B = "
                 "\\theta c (1-a)/\\epsilon$: $|g|^2 = 2c + 2\\epsilon^2 - 2 "
                 "\\epsilon B$, by looking along the whole level.",
    .source = "derived here; that a teleport may move an iterate arbitrarily "
              "far away is in the abstract of Level Set Teleportation: the "
              "Good, the Bad and the Ugly (as recalled)",

    .predicts = &teleport_harmful_gradient_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_gradient_experiment,
    .measured = "squared_gradient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the end of the level by halving, and rounding over "
                       "the slope behind the wall" },
};
