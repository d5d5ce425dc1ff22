#include "validate/claim.h"

USES (quantity, multiindex_mixed_pair_correlation);
USES (proof, multiindex_mixed_pair_correlation);
USES (experiment, multiindex_mixed_pair_correlation);

static const struct point grid[] = {
    { .at = { "3/2", "0" } },
    { .at = { "3/2", "1" } },
    { .at = { "3/2", "2" } },
    { .at = { "2", "0" }, .effort = 10 },
    { .at = { "7/3", "1" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one more learnt",
      .predicts = &multiindex_mixed_pair_correlation_quantity,
      .axis = "m",
      .plus = "1" },
    { .label = "one fewer learnt",
      .predicts = &multiindex_mixed_pair_correlation_quantity,
      .axis = "m",
      .plus = "-1" },
    { .label = "weight twice",
      .predicts = &multiindex_mixed_pair_correlation_quantity,
      .axis = "weight",
      .times = "2" },
};

CLAIM (multiindex_mixed_pair_correlation) = {
    .id = "multiindex/mixed_pair_correlation",
    .statement =
        "Two planted directions with the fixed link $h_2 + c h_3$, $c^2 > "
        "4/3$, have strict local maxima of the correlation where $m = 0, 1, "
        "2$ are learnt and all overlaps left over are $-2/(3c^2)$: it is "
        "$m(1+c^2) + (2-m)^2 \\frac{4}{27 c^4}$ there.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_mixed_pair_correlation_quantity,
    .proved_by = &multiindex_mixed_pair_correlation_proof,
    .run_by = &multiindex_mixed_pair_correlation_experiment,
    .measured = "correlation",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .why = "rounding, and what the speed says of the way left" },
};
