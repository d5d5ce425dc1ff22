#include "validate/claim.h"

USES (quantity, multiindex_escape_time_between);
USES (quantity, multiindex_escape_time_between_integral);
USES (proof, multiindex_escape_time);

static const struct point grid[] = {
    { .at = { "1", "1/100", "99/100" } },
    { .at = { "2", "1/100", "99/100" } },
    { .at = { "3", "1/100", "99/100" } },
    { .at = { "4", "1/100", "99/100" } },
    { .at = { "3", "7/137", "137/138" } },
    { .at = { "2", "1/10", "1/9" } },
    { .at = { "5", "1/2", "999999999/1000000000" } },
};

static const struct rival rivals[] = {
    { .label = "one degree more",
      .predicts = &multiindex_escape_time_between_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "to 1/2 for the end",
      .predicts = &multiindex_escape_time_between_quantity,
      .axis = "to",
      .times = "1/2" },
    { .label = "from half as far again",
      .predicts = &multiindex_escape_time_between_quantity,
      .axis = "from",
      .times = "3/2" },
    { .label = "loss without its half",
      .predicts = &multiindex_escape_time_between_quantity,
      .factor = "1/2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1/100", "99/100" } },
      .value = "4.59511985",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2", "1/100", "99/100" } },
      .value = "27.0450346",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "3", "1/100", "99/100" } },
      .value = "851.278331",
      .radius = "1/1000000",
      .source = "the same" },
    { .point = { .at = { "4", "1/100", "99/100" } },
      .value = "42305.0824",
      .radius = "1/10000",
      .source = "the same" },
};

CLAIM (multiindex_escape_time_between) = {
    .id = "multiindex/escape_time_between",
    .statement =
        "Between any squared overlaps $g_0 < g_1$ the flow of a direction "
        "with the link $h_s$ takes the time $[F_s(g_1)-F_s(g_0)]/(2s)$, "
        "$F_s(g) = \\log\\frac{g}{1-g} - \\sum_{0<j<s} \\frac{1}{j g^j}$; "
        "the last phase, to $g_1 = 1 - \\eta$, adds $\\frac{1}{2s} "
        "\\log(1/\\eta)$ up to a constant.",
    .source =
        "the flow and its exponents are those of the two-timescale analysis "
        "of Gaussian multi-index models (as recalled); closed form and "
        "constants are derived here",

    .predicts = &multiindex_escape_time_between_quantity,
    .second = &multiindex_escape_time_between_integral_quantity,
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
