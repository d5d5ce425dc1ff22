#include "validate/claim.h"

USES (quantity, multiindex_fast_release_time);
USES (proof, multiindex_fast_release_time);
USES (experiment, multiindex_fast_release_time);

static const struct point grid[] = {
    { .at = { "3", "2", "1/4", "1/2" } },
    { .at = { "3", "1", "1/20", "9/10" } },
    { .at = { "2", "2", "1/20", "1/2" } },
    { .at = { "3", "2", "1/10", "7/10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "half of it: a fixed link of twice the degree",
      .predicts = &multiindex_fast_release_time_quantity,
      .factor = "1/2" },
    { .label = "one degree more",
      .predicts = &multiindex_fast_release_time_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one degree less",
      .predicts = &multiindex_fast_release_time_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "start a tenth larger",
      .predicts = &multiindex_fast_release_time_quantity,
      .axis = "start",
      .times = "11/10" },
};

CLAIM (multiindex_fast_release_time) = {
    .id = "multiindex/fast_release_time",
    .statement =
        "From overlaps $-m I$, where flow with the fixed link $\\sum_{j \\le "
        "q} h_k(z_j)$, $k$ odd, learns nothing, flow with the best link at "
        "all times learns everything: all squared overlaps go from start to "
        "end in the time $\\frac{1}{2k} [\\log \\frac{g}{1-g} - \\sum_{j<k} "
        "\\frac{1}{j g^j}]$.",
    .source = "two-timescale gradient flow of Gaussian multi-index models, as "
              "recalled; closed form derived here",

    .predicts = &multiindex_fast_release_time_quantity,
    .proved_by = &multiindex_fast_release_time_proof,
    .run_by = &multiindex_fast_release_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .why = "the bound of what doubles and series of degree 24 "
                       "lose, a time in units of the speed" },
};
