#include "validate/claim.h"

USES (quantity, multiindex_second_stage_ratio);
USES (proof, multiindex_two_stage);
USES (experiment, multiindex_second_stage_ratio);

static const struct point grid[] = {
    { .at = { "2", "400" } },
    { .at = { "3", "1000" } },
    { .at = { "2", "10000" }, .effort = 5 },
};

static const struct rival rivals[] = {
    { .label = "twice the loss",
      .predicts = &multiindex_second_stage_ratio_quantity,
      .axis = "d",
      .times = "1/2" },
    { .label = "half of the loss",
      .predicts = &multiindex_second_stage_ratio_quantity,
      .axis = "d",
      .times = "2" },
};

CLAIM (multiindex_second_stage_ratio) = {
    .id = "multiindex/second_stage_ratio",
    .statement =
        "The second direction of $h_1(z_1) + h_2(z_2)$ is learnt earlier than "
        "its pivot alone would be, in the mean over random frames by the "
        "part $\\frac{2}{d-1}(\\psi(d/2) - \\psi(r/2))$: 3 % at $d = 400$.",
    .source = "derived here",

    .predicts = &multiindex_second_stage_ratio_quantity,
    .proved_by = &multiindex_two_stage_proof,
    .run_by = &multiindex_second_stage_ratio_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/200",
                .runs = 30000,
                .why = "the next terms are of order (log d/d)^2, below .001 "
                       "at d = 400; the rest is for 30000 runs" },
};
