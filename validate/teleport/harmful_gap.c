#include "validate/claim.h"

USES (quantity, teleport_harmful_gap);
USES (quantity, teleport_harmful_gap_plain);
USES (quantity, teleport_harmful_gap_repeated);
USES (proof, teleport_harmful_gradient);
USES (experiment, teleport_harmful_gap);

static const struct point grid[] = {
    { .at = { "1/2", "1", "9/10", "1/10", "1" } },
    { .at = { "1/2", "1", "9/10", "1/10", "37" } },
    { .at = { "1/2", "1", "9/10", "1/100", "1" } },
    { .at = { "1/2", "1", "9/10", "1/100", "1000" } },
    { .at = { "1/2", "1", "9/10", "1/100", "4498" } },
    { .at = { "1/3", "7/5", "1/2", "1/7", "12" } },
    { .at = { "9/10", "5", "3/4", "1/137", "100" } },
};

static const struct rival rivals[] = {
    { .label = "descent without a teleport",
      .predicts = &teleport_harmful_gap_plain_quantity },
    { .label = "one step less",
      .predicts = &teleport_harmful_gap_quantity,
      .axis = "K",
      .plus = "-1" },
    { .label = "a teleport before every step",
      .predicts = &teleport_harmful_gap_repeated_quantity },
    { .label = "factor 2",
      .predicts = &teleport_harmful_gap_quantity,
      .factor = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1", "9/10", "1/10", "1" } },
      .value = "0.435",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/100", "1" } },
      .value = "0.44985",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
    { .point = { .at = { "1/2", "1", "9/10", "1/1000", "1" } },
      .value = "0.4499985",
      .radius = "1/1000000000",
      .source = "computed apart from this program" },
};

CLAIM (teleport_harmful_gap) = {
    .id = "teleport/harmful_gap",
    .statement =
        "In the valley with a far wall one teleport makes gradient descent of "
        "step $1/L$ slow: after $K$ steps the gap is $h((B - K\\epsilon)_+)$, "
        "still $\\theta c (1-a)$ up to order $\\epsilon$ where descent from "
        "the start has $c (1-a)^{2K}$.",
    .source = "derived here; that a teleport may move an iterate arbitrarily "
              "far away is in the abstract of Level Set Teleportation: the "
              "Good, the Bad and the Ugly (as recalled)",

    .predicts = &teleport_harmful_gap_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_gap_experiment,
    .measured = "gap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the end of the level and rounding, a step adds no "
                       "more than some ulp of y" },
};
