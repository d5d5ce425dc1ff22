#include "validate/claim.h"

USES (quantity, memgd_frequency_gap);
USES (quantity, memgd_frequency_gap_flow);
USES (experiment, memgd_frequency_gap);
USES (proof, memgd_frequency_gap);

static const struct point grid[] = {
    { .at = { "5", "3/10", "1/5", "1", "100" } },
    { .at = { "2", "1/2", "1/3", "2", "37" } },
    { .at = { "37", "1/7", "1/8", "7/5", "200" } },
    { .at = { "500", "7/13", "6/13", "13", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the flow's gap, never negative",
      .predicts = &memgd_frequency_gap_flow_quantity },
    { .label = "the size of the gap, at M = 500",
      .predicts = &memgd_frequency_gap_quantity,
      .factor = "-1" },
    { .label = "one step more",
      .predicts = &memgd_frequency_gap_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &memgd_frequency_gap_quantity,
      .axis = "M",
      .plus = "1" },
};

CLAIM (memgd_frequency_gap) = {
    .id = "memgd/frequency_gap",
    .statement = "While $\\eta p \\le 4(M-1)/M$ the more frequent of two "
                 "tokens has the larger margin after every step; with larger"
                 " steps it may fall behind: among $500$ classes with $\\eta"
                 " = 13$ the token of frequency $7/13$ has a smaller margin "
                 "after two steps than the one of $6/13$.",
    .source = "derived here",

    .predicts = &memgd_frequency_gap_quantity,
    .proved_by = &memgd_frequency_gap_proof,
    .run_by = &memgd_frequency_gap_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50000000",
                .runs = 1,
                .why =
                    "rounding of all weights, of 500 classes at most, proved "
                    "below it by the run" },
};
