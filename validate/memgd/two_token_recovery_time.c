#include "validate/claim.h"

USES (quantity, memgd_two_token_lowest_time);
USES (quantity, memgd_two_token_recovery_time);
USES (quantity, memgd_two_token_recovery_time_probability);
USES (experiment, memgd_two_token_turn);
USES (proof, memgd_two_token_turn);

static const struct point grid[] = {
    { .at = { "3/4", "1/2" } },
    { .at = { "3/4", "19/20" } },
    { .at = { "9/10", "1/2" } },
    { .at = { "3/5", "9/10" } },
};

static const struct rival rivals[] = {
    { .label = "half the time: only one class's score moves",
      .predicts = &memgd_two_token_recovery_time_quantity,
      .factor = "1/2" },
    { .label = "the inner product 1/200 higher",
      .predicts = &memgd_two_token_recovery_time_quantity,
      .axis = "corr",
      .times = "201/200" },
    { .label = "time 1/1000 later",
      .predicts = &memgd_two_token_recovery_time_quantity,
      .factor = "1001/1000" },
    { .label = "the lowest point",
      .predicts = &memgd_two_token_lowest_time_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "1/2" } },
      .value = "3.01780812",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (memgd_two_token_recovery_time) = {
    .id = "memgd/two_token_recovery_time",
    .statement =
        "Where $\\rho p > 1 - p$ the margin of the rarer token falls from 0, "
        "turns once, and is 0 again at one time, which is enclosed.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_recovery_time_quantity,
    .second = &memgd_two_token_recovery_time_probability_quantity,
    .proved_by = &memgd_two_token_turn_proof,
    .run_by = &memgd_two_token_turn_experiment,
    .measured = "recovery_time",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/2500",
                .runs = 1,
                .why = "the sign of the margin is certain but for the "
                       "distance from the flow, 8e-5 at most, over its rate" },
};
