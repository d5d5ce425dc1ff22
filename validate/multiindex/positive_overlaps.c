#include "validate/claim.h"

USES (quantity, multiindex_positive_overlaps);
USES (quantity, multiindex_positive_overlaps_library);
USES (proof, multiindex_positive_overlaps);
USES (experiment, multiindex_positive_overlaps);

static const struct point grid[] = {
    { .at = { "1", "10" } },
    { .at = { "2", "3" } },
    { .at = { "3", "37" } },
};

static const struct rival rivals[] = {
    { .label = "a library's QR decomposition as it comes",
      .predicts = &multiindex_positive_overlaps_library_quantity },
    { .label = "one vector more",
      .predicts = &multiindex_positive_overlaps_quantity,
      .axis = "q",
      .plus = "1" },
};

CLAIM (multiindex_positive_overlaps) = {
    .id = "multiindex/positive_overlaps",
    .statement =
        "Each vector of a random frame is as likely to point along its own "
        "direction as against it: all $q$ do so with probability $2^{-q}$. "
        "The orthogonal factor of a library's QR decomposition is no such "
        "frame: its first overlap is always negative.",
    .source = "derived here",

    .predicts = &multiindex_positive_overlaps_quantity,
    .proved_by = &multiindex_positive_overlaps_proof,
    .run_by = &multiindex_positive_overlaps_experiment,
    .measured = "positive",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "3/100",
                .runs = 20000,
                .why = "the chance is exact: .026 is the bound of 20000 runs "
                       "at 1/2, and what remains is for chance" },
};
