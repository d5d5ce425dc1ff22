#include "validate/claim.h"

USES (quantity, multiindex_planted_halved);
USES (quantity, multiindex_planted_double);
USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_planted_escape_time);
USES (proof, multiindex_planted_escape_time);

static const struct point grid[] = {
    { .at = { "1", "100" } },   { .at = { "2", "100" } },
    { .at = { "2", "10000" } }, { .at = { "3", "137" } },
    { .at = { "4", "1000" } },  { .at = { "7", "10" } },
    { .at = { "1", "3" } },
};

static const struct rival rivals[] = {
    { .label = "the same time", .predicts = &multiindex_escape_time_quantity },
    { .label = "a quarter of it",
      .predicts = &multiindex_escape_time_quantity,
      .factor = "1/4" },
    { .label = "one degree more",
      .predicts = &multiindex_planted_halved_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "the planted flow under h_s",
      .predicts = &multiindex_planted_escape_time_quantity },
};

CLAIM (multiindex_planted_doubling) = {
    .id = "multiindex/planted_doubling",
    .statement =
        "Refitting the link doubles the information exponent exactly: the "
        "planted flow under $h_{2s}$ takes half the time of the "
        "two-timescale flow under $h_s$, between the same overlaps.",
    .source = "the order of planted escape times is that of the paper (as "
              "recalled); closed forms are derived here",

    .predicts = &multiindex_planted_halved_quantity,
    .second = &multiindex_planted_double_quantity,
    .proved_by = &multiindex_planted_escape_time_proof,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
