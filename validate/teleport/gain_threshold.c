#include "validate/claim.h"

USES (quantity, teleport_gain_threshold);
USES (quantity, teleport_gain_threshold_steps);
USES (proof, teleport_combined_bound);

static const struct point grid[] = {
    { .at = { "1", "1", "1/4" } },     { .at = { "1", "1", "1/10" } },
    { .at = { "1", "1", "1/100" } },   { .at = { "1/4", "7/5", "1/3" } },
    { .at = { "9", "3/137", "2/3" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 2",
      .predicts = &teleport_gain_threshold_quantity,
      .factor = "1/2" },
    { .label = "kappa for 1 - kappa",
      .predicts = &teleport_gain_threshold_quantity,
      .axis = "kappa",
      .times = "-1",
      .plus = "1" },
    { .label = "R for R^2: another radius",
      .predicts = &teleport_gain_threshold_quantity,
      .axis = "R",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1", "1/4" } },
      .value = "2/3",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "1", "1", "1/10" } },
      .value = "2/9",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "1", "1", "1/100" } },
      .value = "2/99",
      .radius = "1/1000000000000",
      .source = "by hand" },
};

CLAIM (teleport_gain_threshold) = {
    .id = "teleport/gain_threshold",
    .statement =
        "By their bounds a teleported step gains more of $1/\\delta$ than a "
        "plain one just when the gap is below $2LR^2\\kappa/(1-\\kappa)$.",
    .source = "derived here",

    .predicts = &teleport_gain_threshold_quantity,
    .second = &teleport_gain_threshold_steps_quantity,
    .proved_by = &teleport_combined_bound_proof,
    .unrun = "a comparison of two bounds",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "the same rational by another route" },
};
