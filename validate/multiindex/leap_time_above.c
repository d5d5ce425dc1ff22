#include "validate/claim.h"

USES (quantity, multiindex_leap_second_time);
USES (quantity, multiindex_leap_time_above);
USES (quantity, multiindex_leap_time_below);
USES (proof, multiindex_leap_time);

static const struct point grid[] = {
    { .at = { "1", "137" } },       { .at = { "2", "100" } },
    { .at = { "3", "1000" } },      { .at = { "5", "50" } },
    { .at = { "2", "100000000" } }, { .at = { "8", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the power s - 2 of d",
      .predicts = &multiindex_leap_time_above_quantity,
      .axis = "s",
      .plus = "-1" },
    { .label = "1/1000000 less",
      .predicts = &multiindex_leap_time_above_quantity,
      .factor = "999999/1000000" },
    { .label = "half the time",
      .predicts = &multiindex_leap_time_above_quantity,
      .factor = "1/2" },
    { .label = "one dimension less",
      .predicts = &multiindex_leap_time_above_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "the bound from below",
      .predicts = &multiindex_leap_time_below_quantity },
};

CLAIM (multiindex_leap_time_above) = {
    .id = "multiindex/leap_time_above",
    .statement =
        "From $G(0) = I/d$ the second direction of the leap $h_1(z_1) + "
        "h_1(z_1) h_s(z_2)$ is half learnt by the time $(F_s(\\frac12) - "
        "F_s(\\frac1d))/(2s) + \\frac12 \\log d$: what it takes beyond the "
        "power $d^{s-1}$ is logarithmic.",
    .source = "the power $d^{s-1}$ is that of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "bound is derived here",

    .predicts = &multiindex_leap_time_above_quantity,
    .proved_by = &multiindex_leap_time_proof,
    .against = &multiindex_leap_second_time_quantity,
    .unrun = "the times themselves are run in leap_time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 0,
                .why = "exact numbers: the margin is resolution" },
};
