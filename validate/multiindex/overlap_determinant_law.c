#include "validate/claim.h"

USES (quantity, multiindex_overlap_determinant_law);
USES (quantity, multiindex_overlap_determinant_law_product);
USES (quantity, multiindex_overlap_determinant_law_square);
USES (proof, multiindex_pivot_law);
USES (experiment, multiindex_overlap_determinant_law);

static const struct point grid[] = {
    { .at = { "3", "7", "1/7" } },
    { .at = { "3", "37", "1/300" } },
    { .at = { "5", "137", "1/1000" } },
    { .at = { "7", "9", "1/2" }, .effort = 5 },
};

static const struct rival rivals[] = {
    { .label = "both pivots one overlap",
      .predicts = &multiindex_overlap_determinant_law_square_quantity },
    { .label = "one vector more",
      .predicts = &multiindex_overlap_determinant_law_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "one dimension more",
      .predicts = &multiindex_overlap_determinant_law_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (multiindex_overlap_determinant_law) = {
    .id = "multiindex/overlap_determinant_law",
    .statement =
        "The determinant of the overlap matrix of two directions, the product "
        "of independent pivots, is the square of a number of the Beta law of "
        "shapes $r-1$ and $d-r$.",
    .source = "derived here; classical for Wilks's law",

    .predicts = &multiindex_overlap_determinant_law_quantity,
    .second = &multiindex_overlap_determinant_law_product_quantity,
    .proved_by = &multiindex_pivot_law_proof,
    .run_by = &multiindex_overlap_determinant_law_experiment,
    .measured = "determinant",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "1/25",
                .runs = 20000,
                .why = "the law is exact: .026 are the band of 20000 runs, "
                       "the rest is for chance" },
};
