#include "validate/claim.h"

USES (quantity, multiindex_planted_escape_time);
USES (quantity, multiindex_planted_escape_time_integral);
USES (quantity, multiindex_escape_time);
USES (proof, multiindex_planted_escape_time);

static const struct point grid[] = {
    { .at = { "1", "100" } }, { .at = { "1", "10000" } },
    { .at = { "2", "100" } }, { .at = { "2", "10000" } },
    { .at = { "3", "100" } }, { .at = { "3", "10000" } },
    { .at = { "4", "100" } }, { .at = { "4", "10000" } },
    { .at = { "5", "100" } }, { .at = { "5", "10000" } },
    { .at = { "9", "137" } }, { .at = { "6", "3" } },
};

static const struct rival rivals[] = {
    { .label = "the link refitted: two time scales",
      .predicts = &multiindex_escape_time_quantity },
    { .label = "one degree more",
      .predicts = &multiindex_planted_escape_time_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "start at the overlap 1/d: d^2 for d, at d = 100",
      .predicts = &multiindex_planted_escape_time_quantity,
      .axis = "d",
      .times = "100" },
    { .label = "loss without its half",
      .predicts = &multiindex_planted_escape_time_quantity,
      .factor = "1/2" },
    { .label = "one dimension more",
      .predicts = &multiindex_planted_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "100" } },
      .value = "0.781038239",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1", "10000" } },
      .value = "0.871373253",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "100" } },
      .value = "1.14877996",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "2", "10000" } },
      .value = "2.30256009",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3", "100" } },
      .value = "3.12227489",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3", "10000" } },
      .value = "33.1523865",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "4", "100" } },
      .value = "12.8243899",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "4", "10000" } },
      .value = "1250.90128",
      .radius = "1/100000",
      .source = "the same" },
    { .point = { .at = { "5", "100" } },
      .value = "68.3514697",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "5", "10000" } },
      .value = "66686.3695",
      .radius = "1/10000",
      .source = "the same" },
};

CLAIM (multiindex_planted_escape_time) = {
    .id = "multiindex/planted_escape_time",
    .statement =
        "With the right link $h_s$ fixed (planted), $m' = s(1-m^2)m^{s-1}$ "
        "goes from $m = d^{-1/2}$ to $2^{-1/2}$ in a time with a closed "
        "form: of order $d^{s/2-1}$ for $s \\ge 3$, $\\log d$ for $s = 2$, "
        "and 1 for $s = 1$.",
    .source = "the order of planted escape times is that of the paper (as "
              "recalled); closed forms are derived here",

    .predicts = &multiindex_planted_escape_time_quantity,
    .second = &multiindex_planted_escape_time_integral_quantity,
    .proved_by = &multiindex_planted_escape_time_proof,
    .unrun = "both routes are exact: multiindex/planted_descent_time is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
