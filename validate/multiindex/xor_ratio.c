#include "validate/claim.h"

USES (quantity, multiindex_xor_ratio);
USES (quantity, multiindex_xor_ratio_flow);
USES (quantity, multiindex_xor_ratio_overlaps);
USES (experiment, multiindex_xor_ratio);
USES (proof, multiindex_xor_time);

static const struct point grid[] = {
    { .at = { "1/10", "2/5", "1" } },
    { .at = { "1/10", "2/5", "7" } },
    { .at = { "7/10", "1/20", "9/2" } },
    { .at = { "1/37", "9/10", "5" } },
};

static const struct rival rivals[] = {
    { .label = "of a start 1/1000 higher",
      .predicts = &multiindex_xor_ratio_quantity,
      .axis = "g1",
      .plus = "1/1000" },
    { .label = "of the overlaps",
      .predicts = &multiindex_xor_ratio_overlaps_quantity },
    { .label = "a tenth less: the slower direction catches up",
      .predicts = &multiindex_xor_ratio_quantity,
      .factor = "9/10" },
};

CLAIM (multiindex_xor_ratio) = {
    .id = "multiindex/xor_ratio",
    .statement =
        "On $h_1(z_1) h_1(z_2)$ gradient flow of all weights with the best "
        "link keeps the ratio $(1-g_1)/(1-g_2)$ of what is missing of the "
        "two directions, from every diagonal start.",
    .source = "derived here",

    .predicts = &multiindex_xor_ratio_quantity,
    .second = &multiindex_xor_ratio_flow_quantity,
    .proved_by = &multiindex_xor_time_proof,
    .run_by = &multiindex_xor_ratio_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
