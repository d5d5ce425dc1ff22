#include "validate/claim.h"

USES (quantity, memgd_two_token_law);
USES (quantity, memgd_two_token_law_above);
USES (quantity, memgd_two_token_margin);
USES (proof, memgd_two_token_law_above);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1/1000", "2" } },
    { .at = { "3/4", "1/2", "10", "1" } },
    { .at = { "3/4", "1/2", "137", "2" } },
    { .at = { "3/4", "19/20", "7/5", "2" } },
    { .at = { "1/7", "1/3", "1000000", "1" } },
    { .at = { "1/2", "0", "1", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the law without its start",
      .predicts = &memgd_two_token_law_quantity },
    { .label = "only one class's score moves",
      .predicts = &memgd_two_token_law_above_quantity,
      .axis = "t",
      .times = "1/2" },
};

CLAIM (memgd_two_token_law_above) = {
    .id = "memgd/two_token_law_above",
    .statement = "For $0 \\le \\rho < 1$ the margins are at all times at most "
                 "$\\log(2(1-\\rho)p_i t + 2p_i/\\min(p_1, p_2) - 1)$.",
    .source = "derived here",

    .predicts = &memgd_two_token_law_above_quantity,
    .proved_by = &memgd_two_token_law_above_proof,
    .against = &memgd_two_token_margin_quantity,
    .unrun = "both sides are exact: two_token_margin is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
