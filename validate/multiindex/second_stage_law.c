#include "validate/claim.h"

USES (quantity, multiindex_second_stage_law);
USES (quantity, multiindex_second_stage_law_integral);
USES (quantity, multiindex_second_stage_law_naive);
USES (proof, multiindex_two_stage);
USES (experiment, multiindex_second_stage_law);

static const struct point grid[] = {
    { .at = { "2", "400", "200" } },
    { .at = { "4", "1000", "100" } },
    { .at = { "3", "200", "137" }, .effort = 5 },
};

static const struct rival rivals[] = {
    { .label = "from the overlap as it was",
      .predicts = &multiindex_second_stage_law_naive_quantity },
    { .label = "one vector more",
      .predicts = &multiindex_second_stage_law_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "the loss without its half",
      .predicts = &multiindex_second_stage_law_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "half of the dimensions",
      .predicts = &multiindex_second_stage_law_quantity,
      .axis = "d",
      .times = "1/2" },
};

CLAIM (multiindex_second_stage_law) = {
    .id = "multiindex/second_stage_law",
    .statement =
        "For $h_1(z_1) + h_2(z_2)$ the second direction is learnt, from "
        "random frames, at a time whose law is that of the pivot: $P(T \\le "
        "t) = 1 - I_{g(t)}((r-1)/2, (d-r)/2)$, $F_2(1/2) - F_2(g(t)) = 4t$, "
        "up to terms of order $\\log d/d$.",
    .source = "derived here",

    .predicts = &multiindex_second_stage_law_quantity,
    .second = &multiindex_second_stage_law_integral_quantity,
    .proved_by = &multiindex_two_stage_proof,
    .run_by = &multiindex_second_stage_law_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "9/200",
                .runs = 20000,
                .why =
                    ".026 are the band of 20000 runs; that the time is 3 % "
                    "shorter at d = 400 "
                    "(multiindex/second_stage_ratio) moves the law by .007, "
                    "the rest is for chance" },
};
