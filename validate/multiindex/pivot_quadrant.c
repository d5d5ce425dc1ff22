#include "validate/claim.h"

USES (quantity, multiindex_pivot_quadrant);
USES (quantity, multiindex_pivot_quadrant_naive);
USES (proof, multiindex_pivot_law);
USES (experiment, multiindex_pivot_quadrant);

static const struct point grid[] = {
    { .at = { "2", "400", "1/289", "1/870", "3" } },
    { .at = { "3", "7", "2/5", "1/3", "0" } },
    { .at = { "4", "60", "1/16", "1/22", "1" } },
};

static const struct rival rivals[] = {
    { .label = "shape r/2 for both",
      .predicts = &multiindex_pivot_quadrant_naive_quantity },
    { .label = "one vector more",
      .predicts = &multiindex_pivot_quadrant_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "the quadrants in another order",
      .predicts = &multiindex_pivot_quadrant_quantity,
      .axis = "k",
      .times = "-1",
      .plus = "3" },
};

CLAIM (multiindex_pivot_quadrant) = {
    .id = "multiindex/pivot_quadrant",
    .statement = "The first two squared pivots of the overlap matrix are "
                 "independent: the chance that one exceeds $x$ and the other "
                 "$y$ is the product of both chances.",
    .source = "derived here",

    .predicts = &multiindex_pivot_quadrant_quantity,
    .proved_by = &multiindex_pivot_law_proof,
    .run_by = &multiindex_pivot_quadrant_experiment,
    .measured = "quadrant",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = HISTOGRAM,
                .scale = OF_ONE,
                .margin = "1/50",
                .runs = 100000,
                .why = "the chances are exact: .012 is the bound for all four "
                       "of 100000 runs, the rest is for chance" },
};
