#include "validate/claim.h"

USES (quantity, multiindex_radial_quartic_time);
USES (quantity, multiindex_radial_time);
USES (proof, multiindex_radial_time);
USES (experiment, multiindex_radial_quartic_time);

static const struct point grid[] = {
    { .at = { "2", "1/25", "1/2" } },
    { .at = { "1", "1/50", "9/10" } },
    { .at = { "2", "1/10", "1/3" } },
    { .at = { "3", "1/10", "4/5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one column more",
      .predicts = &multiindex_radial_quartic_time_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "twice the time: the loss halved",
      .predicts = &multiindex_radial_quartic_time_quantity,
      .factor = "2" },
    { .label = "the quadratic link",
      .predicts = &multiindex_radial_time_quantity },
    { .label = "start a tenth larger",
      .predicts = &multiindex_radial_quartic_time_quantity,
      .axis = "start",
      .times = "11/10" },
};

CLAIM (multiindex_radial_quartic_time) = {
    .id = "multiindex/radial_quartic_time",
    .statement =
        "With the fixed link that is the normalised polynomial of degree 4 in "
        "$|z|$, equal singular values of the overlaps go from start to end, "
        "squared, in the time $\\frac q8 [\\log \\frac{g}{1-g} - \\frac1g]$: "
        "of order $d$ from a random start.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_radial_quartic_time_quantity,
    .proved_by = &multiindex_radial_time_proof,
    .run_by = &multiindex_radial_quartic_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .why = "the bound of what doubles and series of degree 24 "
                       "lose, a time in units of the speed" },
};
