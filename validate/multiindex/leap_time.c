#include "validate/claim.h"

USES (quantity, multiindex_leap_time);
USES (quantity, multiindex_leap_time_below);
USES (quantity, multiindex_leap_time_power);
USES (quantity, multiindex_leap_time_second);
USES (experiment, multiindex_leap_time);
USES (proof, multiindex_leap_time);

static const struct point grid[] = {
    { .at = { "2", "1", "100" } },
    { .at = { "2", "2", "100" } },
    { .at = { "1", "2", "50" } },
    { .at = { "3", "2", "13" } },
    { .at = { "4", "2", "6" }, .effort = 10 },
    { .at = { "3", "1", "37" } },
    { .at = { "2", "2", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: half the time",
      .predicts = &multiindex_leap_time_quantity,
      .factor = "1/2" },
    { .label = "one degree more: the power s of d",
      .predicts = &multiindex_leap_time_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "one degree less: the power s - 2 of d",
      .predicts = &multiindex_leap_time_quantity,
      .axis = "s",
      .plus = "-1" },
    { .label = "one dimension more",
      .predicts = &multiindex_leap_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "the first direction known from the start",
      .predicts = &multiindex_leap_time_below_quantity },
    { .label = "the leading power alone",
      .predicts = &multiindex_leap_time_power_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "2", "1", "100" } },
      .value = "2.29732865",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2", "2", "100" } },
      .value = "27.9511315",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "2", "2", "1000" } },
      .value = "254.6806",
      .radius = "1/10000",
      .source = "the same, in doubles" },
    { .point = { .at = { "2", "2", "10000" } },
      .value = "2506.4077",
      .radius = "1/10000",
      .source = "the same, in doubles" },
};

CLAIM (multiindex_leap_time) = {
    .id = "multiindex/leap_time",
    .statement =
        "The leap $h_1(z_1) + h_1(z_1) h_s(z_2)$ hides its second direction "
        "in a Hermite product that is seen only where the first is known: "
        "from $G(0) = I/d$ gradient flow of all weights with the best link "
        "brings the two overlaps to $\\frac12$ at the enclosed times.",
    .source = "the relative exponent is that of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "equations and times are derived here",

    .predicts = &multiindex_leap_time_quantity,
    .second = &multiindex_leap_time_second_quantity,
    .proved_by = &multiindex_leap_time_proof,
    .run_by = &multiindex_leap_time_experiment,
    .measured = "time",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
