#include "validate/claim.h"

USES (quantity, multiindex_radial_time);
USES (quantity, multiindex_radial_quartic_time);
USES (proof, multiindex_radial_time);
USES (experiment, multiindex_radial_time);

static const struct point grid[] = {
    { .at = { "2", "1/100", "1/2" } },
    { .at = { "1", "1/100", "1/2" } },
    { .at = { "2", "1/10000", "99/100" } },
    { .at = { "3", "1/50", "1/3" } },
    { .at = { "4", "1/20", "4/5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one column more",
      .predicts = &multiindex_radial_time_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "twice the time: the loss halved",
      .predicts = &multiindex_radial_time_quantity,
      .factor = "2" },
    { .label = "half of it",
      .predicts = &multiindex_radial_time_quantity,
      .factor = "1/2" },
    { .label = "the quartic link",
      .predicts = &multiindex_radial_quartic_time_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "2", "1/100", "1/2" } },
      .value = "2.29755992",
      .radius = "1/100000000",
      .source = "closed form, cut to nine digits" },
    { .point = { .at = { "2", "1/10000", "1/2" } },
      .value = "4.60512018",
      .radius = "1/100000000",
      .source = "closed form, cut to nine digits" },
};

CLAIM (multiindex_radial_time) = {
    .id = "multiindex/radial_time",
    .statement = "With the fixed link $(|z|^2-q)/\\sqrt{2q}$ every squared "
                 "singular value of the overlaps goes from start to end in "
                 "the time $\\frac q4 [\\log \\frac{g}{1-g}]$, whatever the "
                 "others are: there is no trap, and $\\log d$ is the time.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_radial_time_quantity,
    .proved_by = &multiindex_radial_time_proof,
    .run_by = &multiindex_radial_time_experiment,
    .measured = "time",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why =
                    "the bound of what doubles and series of degree 24 lose" },
};
