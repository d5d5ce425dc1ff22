#include "validate/claim.h"

USES (quantity, teleport_huber_ties);
USES (quantity, teleport_huber_ties_parts);
USES (quantity, teleport_huber_ties_level);
USES (proof, teleport_huber_gap);

static const struct point grid[] = {
    { .at = { "1/5", "9/50" } },
    { .at = { "1", "5/4" } },
    { .at = { "7/5", "137" } },
};

static const struct rival rivals[] = {
    { .label = "none, as on the level set",
      .predicts = &teleport_huber_ties_level_quantity },
    { .label = "one side only",
      .predicts = &teleport_huber_ties_quantity,
      .factor = "1/2" },
};

CLAIM (teleport_huber_ties) = {
    .id = "teleport/huber_ties",
    .statement =
        "Huber's loss on $\\{f \\le c\\}$: the gradient is longest on two "
        "segments of total length $2(c/\\Delta - \\Delta/2)$, on $\\{f = "
        "c\\}$ at two points only: without curvature the sublevel set and "
        "the level set do not teleport to the same points.",
    .source = "derived here",

    .predicts = &teleport_huber_ties_quantity,
    .second = &teleport_huber_ties_parts_quantity,
    .proved_by = &teleport_huber_gap_proof,
    .unrun = "teleport/huber_gap is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "rational numbers" },
};
