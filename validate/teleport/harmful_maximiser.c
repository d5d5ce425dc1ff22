#include "validate/claim.h"

USES (quantity, teleport_harmful_maximiser);
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
    { .label = "level 0.1 % lower",
      .predicts = &teleport_harmful_maximiser_quantity,
      .axis = "c",
      .times = "999/1000" },
    { .label = "wall 0.1 % further",
      .predicts = &teleport_harmful_maximiser_quantity,
      .axis = "theta",
      .times = "1001/1000" },
    { .label = "corner twice as large: to first order half as far",
      .predicts = &teleport_harmful_maximiser_quantity,
      .axis = "eps",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "9/10", "1/10" } },
      .value = "5.45830052",
      .radius = "1/100000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/100" } },
      .value = "46.0389041",
      .radius = "1/10000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/1000" } },
      .value = "451.047809",
      .radius = "1/1000000",
      .source = "computed apart from this program" },
};

CLAIM (teleport_harmful_maximiser) = {
    .id = "teleport/harmful_maximiser",
    .statement = "In the valley with a far wall one teleport goes from $y = "
                 "0$ to $y = B - \\epsilon + \\sqrt{2c + 2\\epsilon^2 - "
                 "2\\epsilon B}$, $B = \\theta c (1-a)/\\epsilon$: "
                 "arbitrarily far as $\\epsilon \\to 0$, at a bounded gap, "
                 "smoothness and distance of the start from the minimum.",
    .source = "derived here; that a teleport may move an iterate arbitrarily "
              "far away is in the abstract of Level Set Teleportation: the "
              "Good, the Bad and the Ugly (as recalled)",

    .predicts = &teleport_harmful_maximiser_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_gradient_experiment,
    .measured = "y",
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
