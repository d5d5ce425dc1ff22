#include "validate/claim.h"

USES (quantity, teleport_stability_ratio_forward);
USES (quantity, teleport_stability_upper);
USES (proof, teleport_stability);

static const struct point grid[] = {
    { .at = { "1/2", "0" } },  { .at = { "1", "-3" } },
    { .at = { "7/5", "2" } },  { .at = { "5", "-37" } },
    { .at = { "5", "-100" } }, { .at = { "137/10", "-5/2" } },
    { .at = { "2", "40" } },
};

static const struct rival rivals[] = {
    { .label = "1 % more",
      .predicts = &teleport_stability_ratio_forward_quantity,
      .factor = "101/100" },
    { .label = "over a move 1 % longer",
      .predicts = &teleport_stability_ratio_forward_quantity,
      .axis = "t",
      .times = "101/100" },
};

CLAIM (teleport_stability_ratio_forward) = {
    .id = "teleport/stability_ratio_forward",
    .statement =
        "From whatever $z$, a move of $t$ to the right takes the logistic "
        "loss above its tangent by at most $2 (e^{t} - 1 - t)/t^2$ times "
        "the parabola of its curvature at $z$; at $z = -100$ the two agree "
        "to forty digits.",
    .source = "derived here",

    .predicts = &teleport_stability_ratio_forward_quantity,
    .proved_by = &teleport_stability_proof,
    .against = &teleport_stability_upper_quantity,
    .unrun = "teleport/stability_upper is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
