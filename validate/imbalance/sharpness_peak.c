#include "validate/claim.h"

USES (quantity, imbalance_two_level_sharpness);
USES (quantity, imbalance_sharpness_peak);
USES (proof, imbalance_two_level_sharpness);

static const struct point grid[] = {
    { .at = { "10", "1/3" } },       { .at = { "5", "1/2" } },
    { .at = { "2", "1/2" } },        { .at = { "1000", "137/270" } },
    { .at = { "50257", "49/100" } },
};

static const struct rival rivals[] = {
    { .label = "one part in a hundred more",
      .predicts = &imbalance_two_level_sharpness_quantity,
      .factor = "101/100" },
};

CLAIM (imbalance_sharpness_peak) = {
    .id = "imbalance/sharpness_peak",
    .statement = "$c p q$, $q = (1-p)/(c-1)$, is at most $c/(4(c-1))$, which "
                 "it reaches at $p = 1/2$ alone.",
    .source = "derived here",

    .predicts = &imbalance_two_level_sharpness_quantity,
    .proved_by = &imbalance_two_level_sharpness_proof,
    .against = &imbalance_sharpness_peak_quantity,
    .unrun = "both sides are exact; imbalance/sharpness_growth runs the peak",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all c >= 2 and p" },
};
