#include "validate/claim.h"

USES (quantity, memscale_threshold_size);
USES (quantity, memscale_threshold_size_scan);
USES (quantity, memscale_threshold_size_asymptotic);
USES (quantity, memscale_threshold_size_released);
USES (proof, memscale_threshold_size);

static const struct point grid[] = {
    { .at = { "2", "1000" } },   { .at = { "2", "10" } },
    { .at = { "2", "100" } },    { .at = { "3/2", "100" } },
    { .at = { "3/2", "1000" } }, { .at = { "3", "1000" } },
    { .at = { "7/5", "300" } },  { .at = { "2", "10000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "P = floor (d/8)",
      .predicts = &memscale_threshold_size_released_quantity },
    { .label = "P = floor (d/12)",
      .predicts = &memscale_threshold_size_released_quantity,
      .axis = "d",
      .times = "2/3" },
    { .label = "d / (2 (alpha-1) log d)",
      .predicts = &memscale_threshold_size_asymptotic_quantity },
    { .label = "one dimension in twenty more",
      .predicts = &memscale_threshold_size_quantity,
      .axis = "d",
      .times = "21/20" },
};

CLAIM (memscale_threshold_size) = {
    .id = "memscale/threshold_size",
    .statement =
        "The number $P^*$ of tokens that a memory of two classes should store "
        "alike is the integer that branch and bound certifies: no other has "
        "so small an error $p([P]) h_d(1/P) + \\frac12 p(>P)$.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has P of order d, "
              "the released code P = int (d/8) and int (d/12), for five "
              "classes",

    .predicts = &memscale_threshold_size_quantity,
    .second = &memscale_threshold_size_scan_quantity,
    .proved_by = &memscale_threshold_size_proof,
    .unrun = "an integer that is known exactly; its error is sampled by "
             "memscale/threshold_error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "an integer has no margin" },
};
