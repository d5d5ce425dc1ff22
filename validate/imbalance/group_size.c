#include "validate/claim.h"

USES (quantity, imbalance_group_size);
USES (quantity, imbalance_group_size_released);
USES (proof, imbalance_group_size);
USES (experiment, imbalance_group_size);

static const struct point grid[] = {
    { .at = { "2", "1" } },   { .at = { "3", "2" } },  { .at = { "7", "0" } },
    { .at = { "7", "1" } },   { .at = { "7", "2" } },  { .at = { "7", "3" } },
    { .at = { "7", "4" } },   { .at = { "7", "5" } },  { .at = { "7", "6" } },
    { .at = { "11", "3" } },  { .at = { "11", "6" } }, { .at = { "11", "9" } },
    { .at = { "11", "10" } }, { .at = { "13", "5" } },
};

static const struct rival rivals[] = {
    { .label = "summed up in doubles",
      .predicts = &imbalance_group_size_released_quantity,
      .paper_says = "released code cuts 127 classes into 1, 2, 5, 7, 17, 32, "
                    "63 and 2047 into 1, 2, 4, 9, 16, 32, 63, ..., correct is "
                    "powers of two: its running sums are rounded" },
    { .label = "one more",
      .predicts = &imbalance_group_size_quantity,
      .axis = "group",
      .plus = "1" },
};

CLAIM (imbalance_group_size) = {
    .id = "imbalance/group_size",
    .statement = "The $m2^m$ samples of the released synthetic data fall into "
                 "$m$ groups of classes with $2^m$ samples each, the most "
                 "frequent first, of $2^g$ classes, $g=0,\\dots,m-1$.",
    .source = "released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_group_size_quantity,
    .proved_by = &imbalance_group_size_proof,
    .run_by = &imbalance_group_size_experiment,
    .measured = "exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "whole numbers" },
};
