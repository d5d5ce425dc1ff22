#include "validate/claim.h"

USES (quantity, multiindex_staircase_time);
USES (quantity, multiindex_staircase_time_above);
USES (experiment, multiindex_staircase_time);
USES (proof, multiindex_staircase_time);

static const struct point grid[] = {
    { .at = { "1", "100" } },
    { .at = { "2", "100" } },
    { .at = { "3", "100" } },
    { .at = { "3", "6" } },
    { .at = { "3", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "1/60 less",
      .predicts = &multiindex_staircase_time_above_quantity,
      .factor = "59/60" },
    { .label = "half as long: the overlaps' scale 1/sqrt d",
      .predicts = &multiindex_staircase_time_above_quantity,
      .factor = "1/2" },
    { .label = "the dimension a tenth less",
      .predicts = &multiindex_staircase_time_above_quantity,
      .axis = "d",
      .times = "9/10" },
};

CLAIM (multiindex_staircase_time_above) = {
    .id = "multiindex/staircase_time_above",
    .statement =
        "The staircase's directions are half learnt from $G(0) = I/d$ no "
        "later than $\\frac12 \\log(d-1)$, $\\log(d-1)$ and $\\frac12 "
        "\\log((d-1)(d^2-d-1))$: each takes some $\\frac12 \\log d$.",
    .source = "that a relative exponent of one takes logarithmic time is "
              "the paper's (as recalled); these bounds are derived here",

    .predicts = &multiindex_staircase_time_above_quantity,
    .proved_by = &multiindex_staircase_time_proof,
    .run_by = &multiindex_staircase_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "a bound, for every d: the margin is what the run's "
                       "budget needs" },
};
