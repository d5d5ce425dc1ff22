#include "validate/claim.h"

USES (quantity, memscale_cap);
USES (quantity, memscale_cap_exponential);
USES (proof, memscale_cap_exponential);

/* Few and many degrees of freedom, weights of 1/d and far from it. */
static const struct point grid[] = {
    { .at = { "1", "1/7" } },        { .at = { "2", "1/2" } },
    { .at = { "7", "1/3" } },        { .at = { "10", "1/97" } },
    { .at = { "100", "1/12" } },     { .at = { "1000", "1/125" } },
    { .at = { "1000", "1/2" } },     { .at = { "30000", "1/137" } },
    { .at = { "1000", "1/30000" } },
};

static const struct rival rivals[] = {
    { .label = "the exponent d in place of d/2",
      .predicts = &memscale_cap_exponential_quantity,
      .axis = "d",
      .times = "2" },
    { .label = "a tenth more in the exponent",
      .predicts = &memscale_cap_exponential_quantity,
      .axis = "d",
      .times = "11/10" },
    { .label = "one half of the bound",
      .predicts = &memscale_cap_exponential_quantity,
      .factor = "1/2" },
};

CLAIM (memscale_cap_exponential) = {
    .id = "memscale/cap_exponential",
    .statement =
        "The cap is at most half of a power: $h_d(w) \\le "
        "\\frac12 (1-w)^{d/2} \\le \\frac12 e^{-d w/2}$ for all $d \\ge 1$.",
    .source = "derived here",

    .predicts = &memscale_cap_exponential_quantity,
    .proved_by = &memscale_cap_exponential_proof,
    .unrun = "the cap is known exactly and sampled by memscale/cap",
    .against = &memscale_cap_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
