#include "validate/claim.h"

USES (quantity, multiindex_overlap_law);
USES (quantity, multiindex_overlap_law_chi_square);
USES (quantity, multiindex_overlap_law_direct);
USES (proof, multiindex_overlap_law);
USES (experiment, multiindex_overlap_law);

static const struct point grid[] = {
    { .at = { "1", "3", "1/3" } },
    { .at = { "3", "5", "7/10" } },
    { .at = { "2", "7", "1/7" } },
    { .at = { "5", "37", "1/7" } },
    { .at = { "1", "137", "1/137" }, .effort = 5 },
};

static const struct rival rivals[] = {
    { .label = "the second shape d/2",
      .predicts = &multiindex_overlap_law_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one vector more",
      .predicts = &multiindex_overlap_law_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "chi-square over d",
      .predicts = &multiindex_overlap_law_chi_square_quantity },
    { .label = "the overlap, not its square",
      .predicts = &multiindex_overlap_law_quantity,
      .axis = "x",
      .times = "1/2" },
};

CLAIM (multiindex_overlap_law) = {
    .id = "multiindex/overlap_law",
    .statement =
        "The squared overlap of one relevant direction with the span of a "
        "random orthonormal frame of $r$ vectors in $R^d$ has the Beta law of "
        "shapes $r/2$ and $(d-r)/2$, exactly and for all $r < d$.",
    .source = "derived here; classical for the projection of a random unit "
              "vector",

    .predicts = &multiindex_overlap_law_quantity,
    .second = &multiindex_overlap_law_direct_quantity,
    .proved_by = &multiindex_overlap_law_proof,
    .run_by = &multiindex_overlap_law_experiment,
    .measured = "overlap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "1/25",
                .runs = 20000,
                .why = "the law is exact: .026 are the band of 20000 runs, "
                       "the rest is what chance needs, five deviations" },
};
