#include "validate/claim.h"

USES (quantity, multiindex_escape_time_from_mean);
USES (quantity, multiindex_mean_escape_time);
USES (quantity, multiindex_mean_escape_time_integral);
USES (proof, multiindex_mean_escape_time);

static const struct point grid[] = {
    { .at = { "1", "1", "100" } }, { .at = { "1", "1", "1000" } },
    { .at = { "1", "3", "7" } },   { .at = { "2", "3", "100" } },
    { .at = { "2", "4", "100" } }, { .at = { "2", "4", "1000" } },
    { .at = { "2", "5", "137" } }, { .at = { "3", "5", "100" } },
    { .at = { "3", "10", "37" } }, { .at = { "4", "7", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the time from the mean overlap",
      .predicts = &multiindex_escape_time_from_mean_quantity },
    { .label = "the second shape d/2",
      .predicts = &multiindex_mean_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one vector more",
      .predicts = &multiindex_mean_escape_time_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "the loss without its half",
      .predicts = &multiindex_mean_escape_time_quantity,
      .factor = "1/2" },
};

#define NINE "computed apart from this program, cut to nine digits"

static const struct observation observed[] = {
    { .point = { .at = { "1", "1", "100" } },
      .value = "2.92767383",
      .radius = "1/100000000",
      .source = NINE },
    { .point = { .at = { "1", "1", "1000" } },
      .value = "4.08805814",
      .radius = "1/100000000",
      .source = NINE },
    { .point = { .at = { "2", "4", "100" } },
      .value = "12.6094909",
      .radius = "1/10000000",
      .source = NINE },
    { .point = { .at = { "2", "4", "1000" } },
      .value = "125.696702",
      .radius = "1/1000000",
      .source = NINE },
    { .point = { .at = { "2", "3", "100" } },
      .value = "24.9586822",
      .radius = "1/10000000",
      .source = NINE },
};

CLAIM (multiindex_mean_escape_time) = {
    .id = "multiindex/mean_escape_time",
    .statement =
        "The mean of the escape time over random frames is finite exactly "
        "for $r > 2(s-1)$: then it is $\\frac{1}{2s}(F_s(1/2) - \\psi(r/2) + "
        "\\psi((d-r)/2) + \\sum_{j<s} \\frac1j \\prod_{i \\le j} "
        "\\frac{d-2i}{r-2i})$. With one vector and $s \\ge 2$ it is infinite.",
    .source = "derived here",

    .predicts = &multiindex_mean_escape_time_quantity,
    .proved_by = &multiindex_mean_escape_time_proof,
    .unrun = "the times have a heavy tail: multiindex/escape_time_law holds "
             "their law against runs",
    .against = &multiindex_mean_escape_time_integral_quantity,
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .why = "both are enclosed: a closed form and an integral" },
};
