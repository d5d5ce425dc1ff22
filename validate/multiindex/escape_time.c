#include "validate/claim.h"

USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_escape_time_integral);
USES (quantity, multiindex_planted_escape_time);
USES (quantity, multiindex_escape_law);
USES (proof, multiindex_escape_time);

static const struct point grid[] = {
    { .at = { "1", "100" } },      { .at = { "1", "10000" } },
    { .at = { "2", "100" } },      { .at = { "2", "10000" } },
    { .at = { "3", "100" } },      { .at = { "3", "10000" } },
    { .at = { "4", "100" } },      { .at = { "4", "10000" } },
    { .at = { "2", "3" } },        { .at = { "7", "137" } },
    { .at = { "13", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "exponent s: one degree more",
      .predicts = &multiindex_escape_time_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "exponent s - 2: one degree less",
      .predicts = &multiindex_escape_time_quantity,
      .axis = "s",
      .plus = "-1" },
    { .label = "the link fixed: planted flow",
      .predicts = &multiindex_planted_escape_time_quantity },
    { .label = "loss without its half",
      .predicts = &multiindex_escape_time_quantity,
      .factor = "1/2" },
    { .label = "loss averaged twice",
      .predicts = &multiindex_escape_time_quantity,
      .factor = "2" },
    { .label = "the leading law alone",
      .predicts = &multiindex_escape_law_quantity },
    { .label = "start at the overlap 1/d: d^2 for d, at d = 100",
      .predicts = &multiindex_escape_time_quantity,
      .axis = "d",
      .times = "100" },
    { .label = "one dimension more",
      .predicts = &multiindex_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "100" } },
      .value = "2.29755992",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1", "10000" } },
      .value = "4.60512018",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "2", "100" } },
      .value = "25.6487799",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "2", "10000" } },
      .value = "2501.80256",
      .radius = "1/100000",
      .source = "the same" },
    { .point = { .at = { "3", "100" } },
      .value = "850.099186",
      .radius = "1/1000000",
      .source = "the same" },
    { .point = { .at = { "3", "10000" } },
      .value = "8335000.86",
      .radius = "1/100",
      .source = "the same" },
    { .point = { .at = { "4", "100" } },
      .value = "42303.9077",
      .radius = "1/10000",
      .source = "the same" },
    { .point = { .at = { "4", "10000" } },
      .value = "41672917916",
      .radius = "1",
      .source = "the same" },
};

CLAIM (multiindex_escape_time) = {
    .id = "multiindex/escape_time",
    .statement =
        "Under gradient flow of $\\frac12 E(f_* - f_w)^2$ with the best link "
        "at all times, a direction whose link is $h_s$ goes from the squared "
        "overlap $1/d$ to $1/2$ in the time $\\frac{1}{2s}[\\log(d-1) + "
        "\\sum_{0<j<s}(d^j-2^j)/j]$.",
    .source =
        "the flow and its exponents are those of the two-timescale analysis "
        "of Gaussian multi-index models (as recalled); closed form and "
        "constants are derived here",

    .predicts = &multiindex_escape_time_quantity,
    .second = &multiindex_escape_time_integral_quantity,
    .proved_by = &multiindex_escape_time_proof,
    .unrun = "both routes are exact: multiindex/descent_time is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
