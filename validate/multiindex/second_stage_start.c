#include "validate/claim.h"

USES (quantity, multiindex_second_overlap);
USES (quantity, multiindex_second_stage_start);
USES (proof, multiindex_two_stage);
USES (experiment, multiindex_second_stage_start);

static const struct point grid[] = {
    { .at = { "1/10", "1/20", "1/5" } },
    { .at = { "1/100", "-1/137", "1/50" } },
    { .at = { "1/3", "1/7", "2/5" } },
    { .at = { "1/400", "1/1000", "1/100" } },
    { .at = { "3/5", "0", "1/7" } },
};

static const struct rival rivals[] = {
    { .label = "the overlap as it was",
      .predicts = &multiindex_second_overlap_quantity },
    { .label = "a mixed overlap 1/1000 larger",
      .predicts = &multiindex_second_stage_start_quantity,
      .axis = "g12",
      .times = "1001/1000" },
    { .label = "the first overlap a tenth larger",
      .predicts = &multiindex_second_stage_start_quantity,
      .axis = "g11",
      .times = "11/10" },
};

CLAIM (multiindex_second_stage_start) = {
    .id = "multiindex/second_stage_start",
    .statement =
        "Learning the first direction alone takes the second one's squared "
        "overlap from $G_{22}$ down to $G_{22} - G_{12}^2/G_{11}$, by the "
        "flow or by gradient steps of any size: what of the frame's span is "
        "orthogonal to the first direction stays.",
    .source = "derived here; the paper's stages (as recalled) start from the "
              "overlaps at the start",

    .predicts = &multiindex_second_stage_start_quantity,
    .proved_by = &multiindex_two_stage_proof,
    .run_by = &multiindex_second_stage_start_experiment,
    .measured = "overlap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding along the run, below 1e-11, and no other "
                       "error: steps of size 1/2 are exact here" },
};
