#include "validate/claim.h"

USES (quantity, multiindex_planted_unequal_count);
USES (quantity, multiindex_planted_unequal_alike);
USES (experiment, multiindex_planted_unequal_count);

static const struct point grid[] = {
    { .at = { "1/20", "1000", "2" } },
    { .at = { "1/2", "200", "2" }, .effort = 10 },
    { .at = { "1/5", "1000", "3" }, .effort = 10 },
    { .at = { "9/10", "200", "1" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the law for equal weights",
      .predicts = &multiindex_planted_unequal_alike_quantity },
    { .label = "exchanged for in place",
      .predicts = &multiindex_planted_unequal_count_quantity,
      .axis = "m",
      .plus = "1" },
};

CLAIM (multiindex_planted_unequal_count) = {
    .id = "multiindex/planted_unequal_count",
    .statement =
        "Flow with the fixed link $h_3(z_1) + r h_3(z_2)$ from a uniformly "
        "random orthonormal start in $\\mathbb R^d$, $d \\to \\infty$, ends "
        "as greedy matching on normal numbers times the weights $1, r, r, "
        "r^2$: with none learnt, one, both in place, or both exchanged, where "
        "the subspace is right and the order wrong.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_planted_unequal_count_quantity,
    .unproved = "the limit is not proved; multiindex/planted_unequal_matching "
                "proves the law of the matching",
    .run_by = &multiindex_planted_unequal_count_experiment,
    .measured = "end",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = HISTOGRAM,
                .scale = OF_ONE,
                .margin = "1/30",
                .runs = 30000,
                .why = "a limit: orthonormality makes entries dependent to "
                       "order 1/d, and alignment moves those left over by "
                       "d^(-1/2) of themselves; the rest is resolution" },
};
