#include "validate/claim.h"

USES (quantity, multiindex_mixed_fitted_slope);
USES (quantity, multiindex_mixed_fitted_slope_mean);
USES (quantity, multiindex_mixed_exponent);
USES (quantity, multiindex_mixed_slope);
USES (proof, multiindex_mixed_escape_time);

static const struct point grid[] = {
    { .at = { "1/100", "100", "100" } },
    { .at = { "1/10", "100", "100" } },
    { .at = { "1/100", "10000", "100" } },
    { .at = { "1/100", "1000000", "1000000" } },
    { .at = { "1", "100", "100" } },
    { .at = { "0", "100", "100" } },
    { .at = { "1/137", "137", "7" } },
};

static const struct rival rivals[] = {
    { .label = "the asymptotic exponent",
      .predicts = &multiindex_mixed_exponent_quantity },
    { .label = "h_2 alone",
      .predicts = &multiindex_mixed_fitted_slope_quantity,
      .axis = "eps",
      .times = "0" },
    { .label = "h_1 alone",
      .predicts = &multiindex_mixed_fitted_slope_quantity,
      .axis = "eps",
      .times = "0",
      .plus = "1" },
    { .label = "the local exponent at the first point",
      .predicts = &multiindex_mixed_slope_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/100", "100", "100" } },
      .value = "0.95",
      .radius = "1/200",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_mixed_fitted_slope) = {
    .id = "multiindex/mixed_fitted_slope",
    .statement =
        "A line through the escape times at $d = 100$ and $d = 10000$ in a "
        "plot of both logarithms has the slope 0.9496 for the link "
        "$\\epsilon h_1 + \\sqrt{1-\\epsilon^2}\\,h_2$, $\\epsilon = 1/100$: "
        "the asymptotic exponent 0 (a time like $\\log d$) is not seen "
        "before $d \\gg 1/g_c$, $g_c = \\epsilon^2/(2(1-\\epsilon^2))$.",
    .source = "derived here",

    .predicts = &multiindex_mixed_fitted_slope_quantity,
    .second = &multiindex_mixed_fitted_slope_mean_quantity,
    .proved_by = &multiindex_mixed_escape_time_proof,
    .unrun = "both sides are exact",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
