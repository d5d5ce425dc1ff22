#include "validate/claim.h"

USES (quantity, memgd_two_token_lowest);
USES (quantity, memgd_two_token_lowest_probability);
USES (experiment, memgd_two_token_turn);
USES (proof, memgd_two_token_turn);

static const struct point grid[] = {
    { .at = { "3/4", "1/2" } },
    { .at = { "3/4", "19/20" } },
    { .at = { "9/10", "1/2" } },
    { .at = { "3/5", "9/10" } },
};

static const struct rival rivals[] = {
    { .label = "a frequency 1/1000 higher",
      .predicts = &memgd_two_token_lowest_quantity,
      .axis = "p",
      .times = "1001/1000" },
    { .label = "the inner product 1/1000 higher",
      .predicts = &memgd_two_token_lowest_quantity,
      .axis = "corr",
      .times = "1001/1000" },
    { .label = "twice as low",
      .predicts = &memgd_two_token_lowest_quantity,
      .factor = "2" },
    { .label = "above 0",
      .predicts = &memgd_two_token_lowest_quantity,
      .factor = "-1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "1/2" } },
      .value = "-0.0714707333",
      .radius = "1/10000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/4", "19/20" } },
      .value = "-0.844121791",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (memgd_two_token_lowest) = {
    .id = "memgd/two_token_lowest",
    .statement = "Where $\\rho p > 1 - p$ the margin of the rarer token falls "
                 "from 0, turns once, and is least at a time and with a value "
                 "that are enclosed: this is the value.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_lowest_quantity,
    .second = &memgd_two_token_lowest_probability_quantity,
    .proved_by = &memgd_two_token_turn_proof,
    .run_by = &memgd_two_token_turn_experiment,
    .measured = "lowest",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000",
                .runs = 1,
                .why = "steps of 2^-16 (1 + t) leave the flow by at most "
                       "8e-5, a bound that is followed along the run" },
};
