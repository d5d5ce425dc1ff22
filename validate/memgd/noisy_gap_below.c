#include "validate/claim.h"

USES (quantity, memgd_noisy_gap_below);
USES (quantity, memgd_noisy_gap);
USES (quantity, memgd_noisy_gap_above);
USES (proof, memgd_noisy_flow);

static const struct point grid[] = {
    { .at = { "1/2", "1/10", "1" } },  { .at = { "1/2", "1/10", "100" } },
    { .at = { "1/7", "1/3", "137" } }, { .at = { "3/4", "1/100", "50" } },
    { .at = { "1/10", "1/4", "20" } }, { .at = { "1/2", "1/4", "400" } },
};

static const struct rival rivals[] = {
    { .label = "half of the rate",
      .predicts = &memgd_noisy_gap_below_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "1 % more, late",
      .predicts = &memgd_noisy_gap_below_quantity,
      .factor = "101/100" },
    { .label = "the upper bound",
      .predicts = &memgd_noisy_gap_above_quantity },
};

CLAIM (memgd_noisy_gap_below) = {
    .id = "memgd/noisy_gap_below",
    .statement = "With label noise $\\epsilon$ the margin of the flow stays "
                 "below the log-odds $\\log((1-\\epsilon)/\\epsilon)$ by at "
                 "least $C e^{-2p\\epsilon(1-\\epsilon)t}$, $C = "
                 "\\frac{1-2\\epsilon}{1-\\epsilon} "
                 "(\\frac{1-\\epsilon}{\\epsilon})^\\epsilon$, at all times,"
                 " and by no more in the limit.",
    .source = "derived here",

    .predicts = &memgd_noisy_gap_below_quantity,
    .proved_by = &memgd_noisy_flow_proof,
    .against = &memgd_noisy_gap_quantity,
    .unrun = "both sides are exact: the steps are run by memgd/noisy_descent",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
