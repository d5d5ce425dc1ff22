#include "validate/claim.h"

USES (quantity, memgd_noisy_flow);
USES (quantity, memgd_noisy_time);
USES (quantity, memgd_noisy_limit);
USES (quantity, memgd_noisy_none);
USES (proof, memgd_noisy_flow);

static const struct point grid[] = {
    { .at = { "1/2", "1/10", "1" } },  { .at = { "1/2", "1/10", "100" } },
    { .at = { "1/7", "1/3", "137" } }, { .at = { "3/4", "1/100", "50" } },
    { .at = { "1/10", "1/4", "20" } },
};

static const struct rival rivals[] = {
    { .label = "the limit", .predicts = &memgd_noisy_limit_quantity },
    { .label = "no noise", .predicts = &memgd_noisy_none_quantity },
    { .label = "twice the time",
      .predicts = &memgd_noisy_flow_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "noise 1 % larger",
      .predicts = &memgd_noisy_flow_quantity,
      .axis = "eps",
      .times = "101/100" },
};

CLAIM (memgd_noisy_flow) = {
    .id = "memgd/noisy_flow",
    .statement = "A token of frequency $p$ whose label, of two, is flipped "
                 "with probability $\\epsilon$ has the margin $m$ with "
                 "$2p(1-\\epsilon) t = m - \\epsilon^{-1} \\log((1 - "
                 "\\epsilon - \\epsilon e^m)/(1 - 2\\epsilon))$ after "
                 "gradient flow for the time $t$, embeddings orthonormal.",
    .source = "derived here",

    .predicts = &memgd_noisy_flow_quantity,
    .second = &memgd_noisy_time_quantity,
    .proved_by = &memgd_noisy_flow_proof,
    .unrun = "both routes are exact; the steps are run by memgd/noisy_descent",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
