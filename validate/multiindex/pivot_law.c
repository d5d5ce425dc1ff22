#include "validate/claim.h"

USES (quantity, multiindex_pivot_law);
USES (quantity, multiindex_pivot_law_direct);
USES (proof, multiindex_pivot_law);
USES (experiment, multiindex_pivot_law);

static const struct point grid[] = {
    { .at = { "2", "2", "400", "1/400" } },
    { .at = { "2", "4", "60", "1/20" } },
    { .at = { "3", "4", "60", "1/37" } },
    { .at = { "2", "2", "3", "1/2" } },
    { .at = { "1", "4", "60", "1/15" }, .effort = 5 },
};

static const struct rival rivals[] = {
    { .label = "the overlap's own law, of shape r/2",
      .predicts = &multiindex_pivot_law_quantity,
      .axis = "k",
      .times = "0",
      .plus = "1" },
    { .label = "one dimension more",
      .predicts = &multiindex_pivot_law_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one vector more",
      .predicts = &multiindex_pivot_law_quantity,
      .axis = "r",
      .plus = "1" },
};

CLAIM (multiindex_pivot_law) = {
    .id = "multiindex/pivot_law",
    .statement =
        "The $k$-th squared Cholesky pivot of the overlap matrix of random "
        "frames has the Beta law of shapes $(r-k+1)/2$ and $(d-r)/2$: for $k "
        "= r$ the heavy tail of a single vector.",
    .source = "derived here; classical for matrix Beta laws (Bartlett)",

    .predicts = &multiindex_pivot_law_quantity,
    .second = &multiindex_pivot_law_direct_quantity,
    .proved_by = &multiindex_pivot_law_proof,
    .run_by = &multiindex_pivot_law_experiment,
    .measured = "pivot",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "1/25",
                .runs = 20000,
                .why = "the law is exact: .026 are the band of 20000 runs, "
                       "the rest is for chance" },
};
