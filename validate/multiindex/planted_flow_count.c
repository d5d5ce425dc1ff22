#include "validate/claim.h"

USES (quantity, multiindex_planted_flow_count);
USES (experiment, multiindex_planted_flow_count);

static const struct point grid[] = {
    { .at = { "3", "200", "2", "2" } },
    { .at = { "4", "1000", "2", "2" } },
    { .at = { "5", "2000", "2", "1" } },
    { .at = { "5", "1000000", "2", "1" }, .effort = 10 },
    { .at = { "3", "1000000", "3", "3" }, .effort = 10 },
    { .at = { "7", "2000", "2", "0" }, .effort = 10 },
    { .at = { "3", "20", "2", "2" }, .effort = 10 },
    { .at = { "3", "200", "4", "4" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the parity of the next degree",
      .predicts = &multiindex_planted_flow_count_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one direction more",
      .predicts = &multiindex_planted_flow_count_quantity,
      .axis = "q",
      .plus = "1" },
    { .label = "counted from one",
      .predicts = &multiindex_planted_flow_count_quantity,
      .axis = "m",
      .plus = "1" },
};

CLAIM (multiindex_planted_flow_count) = {
    .id = "multiindex/planted_flow_count",
    .statement = "Gradient flow with the fixed link $\\sum_{j \\le q} "
                 "h_k(z_j)$ from a uniformly random orthonormal start in "
                 "$\\mathbb R^d$, $d \\to \\infty$, learns as many directions "
                 "as greedy matching on $q \\times q$ symmetric numbers for "
                 "every odd $k \\ge 3$, and all of them for even $k$.",
    .source =
        "derived here; the model is two-timescale gradient flow of Gaussian "
        "multi-index models, with the link fixed, as recalled",

    .predicts = &multiindex_planted_flow_count_quantity,
    .unproved = "the limit is not proved: multiindex/planted_success proves "
                "the law of the matching",
    .run_by = &multiindex_planted_flow_count_experiment,
    .measured = "learnt",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = HISTOGRAM,
                .scale = OF_ONE,
                .margin = "1/25",
                .runs = 15000,
                .why = "a limit: orthonormality makes entries dependent to "
                       "order 1/d, and alignment moves those left over by "
                       "d^(-1/2) of themselves; the rest is resolution" },
};
