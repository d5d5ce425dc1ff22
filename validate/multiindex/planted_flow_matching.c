#include "validate/claim.h"

USES (quantity, multiindex_planted_flow_matching);
USES (experiment, multiindex_planted_flow_matching);

static const struct point grid[] = {
    { .at = { "3", "1000000", "2" }, .effort = 10 },
    { .at = { "4", "1000000", "2" } },
    { .at = { "3", "1000000", "3" } },
    { .at = { "5", "100000000", "4" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one run in ten differs",
      .predicts = &multiindex_planted_flow_matching_quantity,
      .factor = "9/10" },
    { .label = "one in fifteen",
      .predicts = &multiindex_planted_flow_matching_quantity,
      .factor = "14/15" },
};

CLAIM (multiindex_planted_flow_matching) = {
    .id = "multiindex/planted_flow_matching",
    .statement = "Run by run, gradient flow with the fixed link $\\sum_{j "
                 "\\le q} h_k(z_j)$ from a random start in $\\mathbb R^d$, $d "
                 "\\to \\infty$, learns the very pairs that greedy matching "
                 "on the overlaps at the start picks.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_planted_flow_matching_quantity,
    .unproved = "the limit is not proved; multiindex/planted_success proves "
                "the law of the matching",
    .run_by = &multiindex_planted_flow_matching_experiment,
    .measured = "same",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/50",
                .runs = 8000,
                .why = "a limit: near ties change by what alignment moves, "
                       "d^(-1/2) of the overlaps" },
};
