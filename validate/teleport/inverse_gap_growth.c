#include "validate/claim.h"

USES (quantity, teleport_inverse_gap_growth);
USES (proof, teleport_inverse_gap_growth);
USES (experiment, teleport_inverse_gap_growth);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000" } },
    { .at = { "20", "3", "1", "1/10" } },
    { .at = { "13", "4", "7", "1/50" } },
    { .at = { "37", "5", "2", "1/100" } },
    { .at = { "100", "5", "4", "1/1000" } },
};

static const struct rival rivals[] = {
    { .label = "ten times as much",
      .predicts = &teleport_inverse_gap_growth_quantity,
      .factor = "10" },
    { .label = "a hundred times as much",
      .predicts = &teleport_inverse_gap_growth_quantity,
      .factor = "100" },
};

CLAIM (teleport_inverse_gap_growth) = {
    .id = "teleport/inverse_gap_growth",
    .statement =
        "Logistic regression with teleports of the published routine before "
        "each step of size $1/L$: the inverse gap grows by $1/(L R^2)$ or "
        "more in every step, $R$ the larger distance of its ends from the "
        "minimum; twice what the classical argument gives.",
    .source = "the combined rate of Level Set Teleportation: An Optimization "
              "Perspective (as recalled) has half of it; the constant is "
              "derived here",

    .predicts = &teleport_inverse_gap_growth_quantity,
    .proved_by = &teleport_inverse_gap_growth_proof,
    .run_by = &teleport_inverse_gap_growth_experiment,
    .measured = "least_growth",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/1000000",
                .runs = 1,
                .why = "the minimum is known by strong convexity" },
};
