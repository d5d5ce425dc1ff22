#include "validate/claim.h"

USES (quantity, multiindex_radial_smallest);
USES (proof, multiindex_radial_time);
USES (experiment, multiindex_radial_smallest);

static const struct point grid[] = {
    { .at = { "2", "1/100", "1" } },
    { .at = { "2", "1/100", "3" } },
    { .at = { "3", "1/50", "2" } },
    { .at = { "4", "1/20", "7/5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one column more",
      .predicts = &multiindex_radial_smallest_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "time twice",
      .predicts = &multiindex_radial_smallest_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "start a tenth larger",
      .predicts = &multiindex_radial_smallest_quantity,
      .axis = "start",
      .times = "11/10" },
};

CLAIM (multiindex_radial_smallest) = {
    .id = "multiindex/radial_smallest",
    .statement = "With the fixed link $(|z|^2-q)/\\sqrt{2q}$ the smallest of "
                 "$q$ different singular values of the overlaps goes its own "
                 "way: its square is $(1 + \\frac{1-g}{g} e^{-4t/q})^{-1}$ at "
                 "time $t$, $g$ its start.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_radial_smallest_quantity,
    .proved_by = &multiindex_radial_time_proof,
    .run_by = &multiindex_radial_smallest_experiment,
    .measured = "smallest",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why =
                    "the bound of what doubles and series of degree 24 lose" },
};
