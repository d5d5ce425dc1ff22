#include "validate/claim.h"

USES (quantity, teleport_huber_gap);
USES (quantity, teleport_huber_gap_level);
USES (quantity, teleport_huber_gap_long);
USES (proof, teleport_huber_gap);
USES (experiment, teleport_huber_gap);

static const struct point grid[] = {
    { .at = { "1/5", "9/50", "0" } },   { .at = { "1/5", "9/50", "1" } },
    { .at = { "1/5", "9/50", "1/2" } }, { .at = { "1", "5/4", "1" } },
    { .at = { "7/5", "137", "3/7" } },
};

static const struct rival rivals[] = {
    { .label = "the teleport on the level, the identity",
      .predicts = &teleport_huber_gap_level_quantity },
    { .label = "a step of two",
      .predicts = &teleport_huber_gap_long_quantity },
};

CLAIM (teleport_huber_gap) = {
    .id = "teleport/huber_gap",
    .statement =
        "Huber's loss on $\\{f \\le c\\}$, $L = 1$: among the maximisers of "
        "the gradient, teleporting to the one at the end of the parabola "
        "($s = 0$) makes the next step exact, and to the one on the level "
        "($s = 1$) is the identity.",
    .source = "derived here",

    .predicts = &teleport_huber_gap_quantity,
    .proved_by = &teleport_huber_gap_proof,
    .run_by = &teleport_huber_gap_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding, below 1e-11" },
};
