#include "validate/claim.h"

USES (quantity, teleport_combined_bound_sharp);
USES (quantity, teleport_combined_bound_twice);
USES (experiment, teleport_combined_bound_kept);
USES (proof, teleport_combined_bound);

static const struct point grid[] = {
    { .at = { "100", "10", "1/4" } },     { .at = { "100", "50", "1/4" } },
    { .at = { "100", "1", "1/10" } },     { .at = { "1000", "100", "1/2" } },
    { .at = { "20", "5", "1/3" } },       { .at = { "2000", "600", "1/10" } },
    { .at = { "2500", "700", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "2/(LR^2) for a plain step",
      .predicts = &teleport_combined_bound_twice_quantity },
    { .label = "7/10 of it",
      .predicts = &teleport_combined_bound_sharp_quantity,
      .factor = "7/10" },
    { .label = "twice as many steps",
      .predicts = &teleport_combined_bound_sharp_quantity,
      .axis = "K",
      .times = "2" },
    { .label = "kappa for 1 - kappa",
      .predicts = &teleport_combined_bound_sharp_quantity,
      .axis = "kappa",
      .times = "-1",
      .plus = "1" },
    { .label = "fifty times as many teleported steps",
      .predicts = &teleport_combined_bound_sharp_quantity,
      .axis = "period",
      .times = "1/50" },
};

CLAIM (teleport_combined_bound_kept) = {
    .id = "teleport/combined_bound_kept",
    .statement =
        "A run whose teleports go to the worst place of each level, the last "
        "step of each period being such that it leaves just $1-\\kappa$ of "
        "the gap, keeps the combined bound with $1/(LR^2)$ for a plain step, "
        "and comes within 3/10 of it.",
    .source = "derived here",

    .predicts = &teleport_combined_bound_sharp_quantity,
    .proved_by = &teleport_combined_bound_proof,
    .run_by = &teleport_combined_bound_kept_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, and a run whose error is far below what is "
                       "left of it" },
};
