#include "validate/claim.h"

USES (quantity, multiindex_mixed_pair_listed);
USES (experiment, multiindex_mixed_pair_listed);

static const struct point grid[] = {
    { .at = { "3/2", "200" } },
    { .at = { "2", "50" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "nine in ten",
      .predicts = &multiindex_mixed_pair_listed_quantity,
      .factor = "9/10" },
    { .label = "one learnt less than both",
      .predicts = &multiindex_mixed_pair_listed_quantity,
      .factor = "19/20" },
};

CLAIM (multiindex_mixed_pair_listed) = {
    .id = "multiindex/mixed_pair_listed",
    .statement =
        "Flow with the fixed link $h_2 + c h_3$, $c^2 > 4/3$, for two "
        "directions ends, from a random start, at one of the strict local "
        "maxima of multiindex/mixed\\_pair\\_correlation.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_mixed_pair_listed_quantity,
    .unproved = "that there are no others is not proved; "
                "multiindex/mixed_pair_correlation proves these",
    .run_by = &multiindex_mixed_pair_listed_experiment,
    .measured = "listed",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/50",
                .runs = 8000,
                .why = "a run ends anywhere else with a chance of less than "
                       "that" },
};
