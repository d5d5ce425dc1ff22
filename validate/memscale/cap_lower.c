#include "validate/claim.h"

USES (quantity, memscale_cap);
USES (quantity, memscale_cap_lower);
USES (quantity, memscale_cap_upper);
USES (proof, memscale_cap_lower);

/* Few and many degrees of freedom, weights of 1/d and far from it. */
static const struct point grid[] = {
    { .at = { "1", "1/7" } },        { .at = { "2", "1/2" } },
    { .at = { "7", "1/3" } },        { .at = { "10", "1/97" } },
    { .at = { "100", "1/12" } },     { .at = { "1000", "1/125" } },
    { .at = { "1000", "1/2" } },     { .at = { "30000", "1/137" } },
    { .at = { "1000", "1/30000" } },
};

static const struct rival rivals[] = {
    { .label = "d - 1/2 in place of d",
      .predicts = &memscale_cap_upper_quantity },
    { .label = "2 % larger",
      .predicts = &memscale_cap_lower_quantity,
      .factor = "51/50" },
};

CLAIM (memscale_cap_lower) = {
    .id = "memscale/cap_lower",
    .statement =
        "The cap is at least the normal tail of its logarithm: $h_d(w) \\ge "
        "\\Phi(-\\sqrt{d v})$, $v = -\\log(1-w)$, for all $d \\ge 1$.",
    .source = "derived here",

    .predicts = &memscale_cap_lower_quantity,
    .proved_by = &memscale_cap_lower_proof,
    .unrun = "the cap is known exactly and sampled by memscale/cap",
    .against = &memscale_cap_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
