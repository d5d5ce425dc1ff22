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
    { .label = "the power s of d",
      .predicts = &multiindex_leap_time_below_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "1/10000000 more",
      .predicts = &multiindex_leap_time_below_quantity,
      .factor = "10000001/10000000" },
    { .label = "the loss without its half, the other way: twice the time",
      .predicts = &multiindex_leap_time_below_quantity,
      .factor = "2" },
    { .label = "one dimension more",
      .predicts = &multiindex_leap_time_below_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "the bound from above",
      .predicts = &multiindex_leap_time_above_quantity },
};

CLAIM (multiindex_leap_time_below) = {
    .id = "multiindex/leap_time_below",
    .statement =
        "From $G(0) = I/d$ the second direction of the leap $h_1(z_1) + "
        "h_1(z_1) h_s(z_2)$ is not half learnt before the time $(F_s(\\frac12)"
        " - F_s(\\frac1d))/(2s)$, some $d^{s-1}/(2s(s-1))$ for $s \\ge 2$: "
        "the relative exponent sets the power of $d$.",
    .source = "the power $d^{s-1}$ is that of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "bound is derived here",

    .predicts = &multiindex_leap_time_below_quantity,
    .proved_by = &multiindex_leap_time_proof,
    .against = &multiindex_leap_second_time_quantity,
    .unrun = "the times themselves are run in leap_time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 0,
                .why = "exact numbers: the margin is resolution" },
};
