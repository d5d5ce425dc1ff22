#include "validate/claim.h"

USES (quantity, memgd_noisy_gap_above);
USES (quantity, memgd_noisy_gap);
USES (quantity, memgd_noisy_gap_below);
USES (proof, memgd_noisy_flow);

static const struct point grid[] = {
    { .at = { "1/2", "1/10", "1" } },  { .at = { "1/2", "1/10", "100" } },
    { .at = { "1/7", "1/3", "137" } }, { .at = { "3/4", "1/100", "50" } },
    { .at = { "1/10", "1/4", "20" } }, { .at = { "1/2", "1/4", "400" } },
};

static const struct rival rivals[] = {
    { .label = "twice the rate",
      .predicts = &memgd_noisy_gap_above_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "a quarter of it, early",
      .predicts = &memgd_noisy_gap_above_quantity,
      .factor = "1/4" },
    { .label = "the lower bound",
      .predicts = &memgd_noisy_gap_below_quantity },
};

CLAIM (memgd_noisy_gap_above) = {
    .id = "memgd/noisy_gap_above",
    .statement = "With label noise $\\epsilon$ the margin of the flow comes "
                 "up to the log-odds at the rate $2p\\epsilon(1-\\epsilon)$:"
                 " the gap is at most $\\log((1-\\epsilon)/\\epsilon) "
                 "e^{-2p\\epsilon(1-\\epsilon)t}$ at all times.",
    .source = "derived here",

    .predicts = &memgd_noisy_gap_above_quantity,
    .proved_by = &memgd_noisy_flow_proof,
    .against = &memgd_noisy_gap_quantity,
    .unrun = "both sides are exact: the steps are run by memgd/noisy_descent",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
