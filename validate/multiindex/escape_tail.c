#include "validate/claim.h"

USES (quantity, multiindex_escape_tail);
USES (quantity, multiindex_escape_tail_exact);
USES (quantity, multiindex_escape_time_from_mean);
USES (proof, multiindex_overlap_bounds);

static const struct point grid[] = {
    { .at = { "1/100", "2", "1", "1000" } },
    { .at = { "1/1000", "2", "1", "100000" } },
    { .at = { "1/137", "3", "1", "10000" } },
    { .at = { "1/100000", "2", "2", "10000" } },
    { .at = { "1/1000000000000", "3", "3", "100000" } },
    { .at = { "1/10000000", "2", "4", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "delta in place of its square",
      .predicts = &multiindex_escape_tail_quantity,
      .axis = "r",
      .times = "2" },
    { .label = "every start at r/d",
      .predicts = &multiindex_escape_time_from_mean_quantity },
    { .label = "one degree less",
      .predicts = &multiindex_escape_tail_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "half of the dimensions",
      .predicts = &multiindex_escape_tail_quantity,
      .axis = "d",
      .times = "1/2" },
    { .label = "one per cent more",
      .predicts = &multiindex_escape_tail_quantity,
      .factor = "101/100" },
};

CLAIM (multiindex_escape_tail) = {
    .id = "multiindex/escape_tail",
    .statement =
        "With probability $\\delta$ the escape takes longer than about "
        "$\\frac{1}{2s(s-1)} (d / (2 (\\Gamma(r/2+1) \\delta)^{2/r}))^{s-1}$, "
        "for one vector $(2d/(\\pi\\delta^2))^{s-1}/(2s(s-1))$: the constant "
        "of a bound that holds with probability $1 - \\delta$ grows like "
        "$\\delta^{-2(s-1)/r}$.",
    .source = "that the time is of order $d^{s-1}$ with a constant that "
              "depends on $\\delta$ is the paper's theorem (as recalled); the "
              "constant is derived here",

    .predicts = &multiindex_escape_tail_quantity,
    .proved_by = &multiindex_overlap_bounds_proof,
    .unrun = "the exact law is run: multiindex/escape_time_law",
    .against = &multiindex_escape_tail_exact_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/250",
                .why = "the rest is enclosed by multiindex/escape_tail_rest, "
                       "here below .004" },
};
