#include "validate/claim.h"

USES (quantity, multiindex_mixed_fast_time);
USES (quantity, multiindex_mixed_fast_time_integral);
USES (proof, multiindex_mixed_fast_time);
USES (experiment, multiindex_mixed_fast_time);

static const struct point grid[] = {
    { .at = { "1", "1/10", "1/2" } },
    { .at = { "3/2", "1/20", "9/10" } },
    { .at = { "10", "1/25", "1/2" } },
    { .at = { "1/7", "1/5", "99/100" } },
};

static const struct rival rivals[] = {
    { .label = "weight twice",
      .predicts = &multiindex_mixed_fast_time_quantity,
      .axis = "weight",
      .times = "2" },
    { .label = "half the time: the loss doubled",
      .predicts = &multiindex_mixed_fast_time_quantity,
      .factor = "1/2" },
    { .label = "start a tenth larger",
      .predicts = &multiindex_mixed_fast_time_quantity,
      .axis = "start",
      .times = "11/10" },
};

CLAIM (multiindex_mixed_fast_time) = {
    .id = "multiindex/mixed_fast_time",
    .statement =
        "With the best link at all times, flow towards $h_2 + c h_3$ has no "
        "trap: from an overlap of either sign its square grows from start to "
        "end in the time $\\int dg/(2(1-g)g^2(2+3c^2 g))$.",
    .source = "two-timescale gradient flow of Gaussian multi-index models, as "
              "recalled; closed form derived here",

    .predicts = &multiindex_mixed_fast_time_quantity,
    .second = &multiindex_mixed_fast_time_integral_quantity,
    .proved_by = &multiindex_mixed_fast_time_proof,
    .run_by = &multiindex_mixed_fast_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .why = "the bound of what doubles and series of degree 24 "
                       "lose, a time in units of the speed" },
};
