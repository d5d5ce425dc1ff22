#include "validate/claim.h"

USES (quantity, memscale_threshold_power_size);
USES (quantity, memscale_threshold_power_size_law);
USES (quantity, memscale_threshold_power_size_scan);
USES (quantity, memscale_threshold_size);
USES (proof, memscale_threshold_power_size);

static const struct point grid[] = {
    { .at = { "2", "1/8", "100" } },
    { .at = { "2", "1/16", "60" } },
    { .at = { "7/5", "1/5", "40" } },
    { .at = { "3", "1/12", "50" } },
};

static const struct rival rivals[] = {
    { .label = "the best number of equal weights",
      .predicts = &memscale_threshold_size_quantity },
    { .label = "the limit of large d",
      .predicts = &memscale_threshold_power_size_law_quantity },
    { .label = "one dimension in ten more",
      .predicts = &memscale_threshold_power_size_quantity,
      .axis = "d",
      .times = "11/10" },
};

CLAIM (memscale_threshold_power_size) = {
    .id = "memscale/threshold_power_size",
    .statement =
        "The number $P^*$ of tokens that a memory of two classes should store "
        "with weights $p^\\rho$, $2\\rho\\alpha < 1$, is the integer that "
        "branch and bound certifies: no other has so small an error.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has P of order d^(1/(2 rho alpha + 1))",

    .predicts = &memscale_threshold_power_size_quantity,
    .second = &memscale_threshold_power_size_scan_quantity,
    .proved_by = &memscale_threshold_power_size_proof,
    .unrun = "an integer that is known exactly; its error is sampled by "
             "memscale/threshold_power_error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "an integer has no margin" },
};
