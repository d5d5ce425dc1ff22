#include "validate/claim.h"

USES (quantity, multiindex_descent_steps);
USES (quantity, multiindex_descent_steps_overlap);
USES (quantity, multiindex_descent_flow_steps);
USES (proof, multiindex_descent_time);
USES (experiment, multiindex_descent_time);

static const struct point grid[] = {
    { .at = { "1", "1/5", "7/10", "1/20" } },
    { .at = { "2", "7/20", "7/10", "1/20" } },
    { .at = { "3", "1/2", "7/10", "1/20" } },
    { .at = { "2", "1/10", "7/10", "1/20" } },
    { .at = { "2", "7/37", "99/100", "1/7" } },
    { .at = { "4", "2/5", "13/20", "1/50" } },
    { .at = { "1", "1/137", "9/10", "1/3" } },
    { .at = { "3", "1/5", "7/10", "1/3" } },
};

static const struct rival rivals[] = {
    { .label = "the flow's time over the step size",
      .predicts = &multiindex_descent_flow_steps_quantity },
    { .label = "one step more at thirty-two",
      .predicts = &multiindex_descent_steps_quantity,
      .factor = "33/32" },
    { .label = "one step less at thirty-two",
      .predicts = &multiindex_descent_steps_quantity,
      .factor = "31/32" },
    { .label = "one degree more",
      .predicts = &multiindex_descent_steps_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "steps twice as large",
      .predicts = &multiindex_descent_steps_quantity,
      .axis = "eta",
      .times = "2" },
};

CLAIM (multiindex_descent_steps) = {
    .id = "multiindex/descent_steps",
    .statement =
        "The number of steps of size $\\eta$ of descent on the sphere, the "
        "link refitted in each, from one overlap to another is that of the "
        "recursion of multiindex/descent_time, exactly.",
    .source = "the algorithm is the two-timescale one of Gaussian multi-index "
              "models (as recalled); the recursion is derived here",

    .predicts = &multiindex_descent_steps_quantity,
    .second = &multiindex_descent_steps_overlap_quantity,
    .proved_by = &multiindex_descent_time_proof,
    .run_by = &multiindex_descent_time_experiment,
    .measured = "steps",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "whole numbers, which doubles with a proved budget "
                       "decide" },
};
