#include "validate/claim.h"

USES (quantity, multiindex_mixed_escape_time);
USES (quantity, multiindex_mixed_escape_time_flow);
USES (quantity, multiindex_mixed_crossover_time);
USES (proof, multiindex_mixed_escape_time);

static const struct point grid[] = {
    { .at = { "1/10", "100" } },
    { .at = { "1/10", "10000" } },
    { .at = { "1/10", "1000000" } },
    { .at = { "1/100", "100" } },
    { .at = { "1/100", "10000" } },
    { .at = { "1/100", "1000000" } },
    { .at = { "0", "137" } },
    { .at = { "1", "137" } },
    { .at = { "7/10", "3" } },
    { .at = { "1/1000000000000000000000000000000", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "h_1 alone",
      .predicts = &multiindex_mixed_escape_time_quantity,
      .axis = "eps",
      .times = "0",
      .plus = "1" },
    { .label = "h_2 alone",
      .predicts = &multiindex_mixed_escape_time_quantity,
      .axis = "eps",
      .times = "0" },
    { .label = "weight eps for eps^2, at eps = 1/100",
      .predicts = &multiindex_mixed_escape_time_quantity,
      .axis = "eps",
      .times = "10" },
    { .label = "one link at a time, the crossover between",
      .predicts = &multiindex_mixed_crossover_time_quantity },
    { .label = "loss without its half",
      .predicts = &multiindex_mixed_escape_time_quantity,
      .factor = "1/2" },
    { .label = "one dimension more",
      .predicts = &multiindex_mixed_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/10", "100" } },
      .value = "20.9931637",
      .radius = "1/10000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1/10", "10000" } },
      .value = "197.907760",
      .radius = "1/1000000",
      .source = "the same" },
    { .point = { .at = { "1/10", "1000000" } },
      .value = "427.200744",
      .radius = "1/1000000",
      .source = "the same" },
    { .point = { .at = { "1/100", "100" } },
      .value = "25.5877856",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "1/100", "10000" } },
      .value = "2029.19351",
      .radius = "1/100000",
      .source = "the same" },
    { .point = { .at = { "1/100", "1000000" } },
      .value = "19661.5894",
      .radius = "1/10000",
      .source = "the same" },
};

CLAIM (multiindex_mixed_escape_time) = {
    .id = "multiindex/mixed_escape_time",
    .statement =
        "With the link $\\epsilon h_1 + \\sqrt{1-\\epsilon^2}\\,h_2$ the "
        "flow goes from the squared overlap $1/d$ to $1/2$ in the time "
        "$\\frac12[\\frac LA + \\frac{\\log(d-1)-L}{2-A}]$, $A = "
        "\\epsilon^2$, $L = \\log(1 + A(d-2)/2)$, for all $0 \\le \\epsilon "
        "\\le 1$ (its limit at 0).",
    .source = "derived here",

    .predicts = &multiindex_mixed_escape_time_quantity,
    .second = &multiindex_mixed_escape_time_flow_quantity,
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
