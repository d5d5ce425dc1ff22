#include "validate/claim.h"

USES (quantity, multiindex_staircase_time);
USES (quantity, multiindex_staircase_time_entries);
USES (quantity, multiindex_staircase_time_equal);
USES (quantity, multiindex_staircase_time_root);
USES (experiment, multiindex_staircase_time);
USES (proof, multiindex_staircase_time);

static const struct point grid[] = {
    { .at = { "1", "100" } },
    { .at = { "2", "100" } },
    { .at = { "3", "100" } },
    { .at = { "3", "7" } },
    { .at = { "2", "37" } },
    { .at = { "1", "1000" }, .effort = 10 },
    { .at = { "2", "1000" }, .effort = 10 },
    { .at = { "3", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: half the time",
      .predicts = &multiindex_staircase_time_quantity,
      .factor = "1/2" },
    { .label = "twice the time",
      .predicts = &multiindex_staircase_time_quantity,
      .factor = "2" },
    { .label = "one dimension more",
      .predicts = &multiindex_staircase_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "overlaps 1/sqrt d at the start",
      .predicts = &multiindex_staircase_time_root_quantity },
    { .label = "half of log d for each stage",
      .predicts = &multiindex_staircase_time_equal_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "100" } },
      .value = "2.27006760",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2", "100" } },
      .value = "4.53032579",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3", "100" } },
      .value = "6.81982367",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "1", "1000" } },
      .value = "3.44943009",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "2", "1000" } },
      .value = "6.89674792",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3", "1000" } },
      .value = "10.3481736",
      .radius = "1/10000000",
      .source = "the same" },
};

CLAIM (multiindex_staircase_time) = {
    .id = "multiindex/staircase_time",
    .statement =
        "The staircase $h_1(z_1) + h_1(z_1) h_1(z_2) + h_1(z_1) h_1(z_2) "
        "h_1(z_3)$ is learnt direction after direction: from overlaps $G(0) "
        "= I/d$ gradient flow of all weights with the best link brings the "
        "overlap of each to $\\frac12$ at the enclosed time.",
    .source = "the stages are those of the paper on Gaussian multi-index "
              "models in two time scales (as recalled); the equations and "
              "times are derived here",

    .predicts = &multiindex_staircase_time_quantity,
    .second = &multiindex_staircase_time_entries_quantity,
    .proved_by = &multiindex_staircase_time_proof,
    .run_by = &multiindex_staircase_time_experiment,
    .measured = "time",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
