#include "validate/claim.h"

USES (quantity, memscale_threshold_error);
USES (quantity, memscale_threshold_floor);
USES (proof, memscale_threshold_floor);

static const struct point grid[] = {
    { .at = { "2", "2", "10" } },     { .at = { "2", "10", "80" } },
    { .at = { "2", "100", "800" } },  { .at = { "2", "10000", "80000" } },
    { .at = { "7/5", "12", "144" } }, { .at = { "3", "1000", "8000" } },
};

static const struct rival rivals[] = {
    { .label = "2 % more",
      .predicts = &memscale_threshold_floor_quantity,
      .factor = "51/50" },
    { .label = "half as many dimensions",
      .predicts = &memscale_threshold_floor_quantity,
      .axis = "d",
      .times = "1/2" },
};

CLAIM (memscale_threshold_floor) = {
    .id = "memscale/threshold_floor",
    .statement =
        "Storing $P \\ge 2$ tokens alike, a memory of two classes errs with "
        "probability at least $p([P]) \\Phi(-\\sqrt{d/(P-1)}) + "
        "\\frac12 p(>P)$ for every $d$: with $P = c d$ it does not tend to "
        "zero.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has d^(1-alpha) "
              "at P of order d",

    .predicts = &memscale_threshold_floor_quantity,
    .proved_by = &memscale_threshold_floor_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/threshold_error",
    .against = &memscale_threshold_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
