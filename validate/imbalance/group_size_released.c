#include "validate/claim.h"

USES (quantity, imbalance_group_size_released);
USES (quantity, imbalance_group_size);
USES (experiment, imbalance_group_size);

static const struct point grid[] = {
    { .at = { "2", "1" } },  { .at = { "3", "2" } },   { .at = { "7", "0" } },
    { .at = { "7", "1" } },  { .at = { "7", "2" } },   { .at = { "7", "3" } },
    { .at = { "7", "4" } },  { .at = { "7", "5" } },   { .at = { "7", "6" } },
    { .at = { "11", "0" } }, { .at = { "11", "1" } },  { .at = { "11", "2" } },
    { .at = { "11", "3" } }, { .at = { "11", "4" } },  { .at = { "11", "5" } },
    { .at = { "11", "6" } }, { .at = { "11", "7" } },  { .at = { "11", "8" } },
    { .at = { "11", "9" } }, { .at = { "11", "10" } }, { .at = { "13", "5" } },
};

static const struct observation observed[] = {
    { .point = { .at = { "7", "0" } },
      .value = "1",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "1" } },
      .value = "2",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "2" } },
      .value = "5",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "3" } },
      .value = "7",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "4" } },
      .value = "17",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "5" } },
      .value = "32",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "7", "6" } },
      .value = "63",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "0" } },
      .value = "1",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "1" } },
      .value = "2",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "2" } },
      .value = "4",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "3" } },
      .value = "9",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "4" } },
      .value = "16",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "5" } },
      .value = "32",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "6" } },
      .value = "63",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "7" } },
      .value = "128",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "8" } },
      .value = "256",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "9" } },
      .value = "513",
      .radius = "0",
      .source = "the released function, run" },
    { .point = { .at = { "11", "10" } },
      .value = "1023",
      .radius = "0",
      .source = "the released function, run" },
};

static const struct rival rivals[] = {
    { .label = "exact sums", .predicts = &imbalance_group_size_quantity },
};

CLAIM (imbalance_group_size_released) = {
    .id = "imbalance/group_size_released",
    .statement =
        "Cutting by running sums of frequencies in doubles, as the released "
        "scripts do, gives groups of other sizes: 1, 2, 5, 7, 17, 32, 63 for "
        "$m=7$ and 1, 2, 4, 9, 16, 32, 63, 128, 256, 513, 1023 for $m=11$.",
    .source = "released scripts of arXiv 2402.19449 (first version)",

    .predicts = &imbalance_group_size_released_quantity,
    .unproved =
        "a definition: what doubles do, played by exact numbers of 53 bits",
    .run_by = &imbalance_group_size_experiment,
    .measured = "released",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why =
                    "whole numbers: one rounding done otherwise would show" },
};
