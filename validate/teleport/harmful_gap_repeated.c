#include "validate/claim.h"

USES (quantity, teleport_harmful_gap_repeated);
USES (quantity, teleport_harmful_gap);
USES (quantity, teleport_harmful_gap_plain);
USES (proof, teleport_harmful_gradient);
USES (experiment, teleport_harmful_gap_repeated);

static const struct point grid[] = {
    { .at = { "1/2", "1", "9/10", "1/10", "1" } },
    { .at = { "1/2", "1", "9/10", "1/10", "4" } },
    { .at = { "1/2", "1", "9/10", "1/100", "2" } },
    { .at = { "1/2", "1", "9/10", "1/100", "9" } },
    { .at = { "1/3", "7/5", "1/2", "1/7", "5" } },
    { .at = { "9/10", "5", "3/4", "1/137", "3" } },
};

static const struct rival rivals[] = {
    { .label = "one teleport only",
      .predicts = &teleport_harmful_gap_quantity },
    { .label = "descent without a teleport",
      .predicts = &teleport_harmful_gap_plain_quantity },
    { .label = "one step less",
      .predicts = &teleport_harmful_gap_repeated_quantity,
      .axis = "K",
      .plus = "-1" },
};

CLAIM (teleport_harmful_gap_repeated) = {
    .id = "teleport/harmful_gap_repeated",
    .statement =
        "In the valley with a far wall a second teleport undoes the first: "
        "with one before every step the gap is $h(B-\\epsilon)$ after one and "
        "then $\\delta_{k+1} = (1-a)^2 (\\delta_k - \\epsilon^2/2)_+$, as "
        "fast as descent from the start. Teleports harm as initialisation "
        "here, not before every step.",
    .source = "derived here; that a teleport may move an iterate arbitrarily "
              "far away is in the abstract of Level Set Teleportation: the "
              "Good, the Bad and the Ugly (as recalled)",

    .predicts = &teleport_harmful_gap_repeated_quantity,
    .proved_by = &teleport_harmful_gradient_proof,
    .run_by = &teleport_harmful_gap_repeated_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of each level, carried on" },
};
