#include "validate/claim.h"

USES (quantity, memscale_cap);
USES (quantity, memscale_cap_upper);
USES (quantity, memscale_cap_lower);
USES (proof, memscale_cap_upper);

/* Few and many degrees of freedom, weights of 1/d and far from it. */
static const struct point grid[] = {
    { .at = { "1", "1/7" } },        { .at = { "2", "1/2" } },
    { .at = { "7", "1/3" } },        { .at = { "10", "1/97" } },
    { .at = { "100", "1/12" } },     { .at = { "1000", "1/125" } },
    { .at = { "1000", "1/2" } },     { .at = { "30000", "1/137" } },
    { .at = { "1000", "1/30000" } },
};

static const struct rival rivals[] = {
    { .label = "d in place of d - 1/2",
      .predicts = &memscale_cap_lower_quantity },
    { .label = "2 % smaller",
      .predicts = &memscale_cap_upper_quantity,
      .factor = "49/50" },
};

CLAIM (memscale_cap_upper) = {
    .id = "memscale/cap_upper",
    .statement =
        "The cap is at most the normal tail of its logarithm with half a "
        "degree of freedom less: $h_d(w) \\le \\Phi(-\\sqrt{(d-1/2) v})$, "
        "$v = -\\log(1-w)$, for all $d \\ge 1$.",
    .source = "derived here",

    .predicts = &memscale_cap_upper_quantity,
    .proved_by = &memscale_cap_upper_proof,
    .unrun = "the cap is known exactly and sampled by memscale/cap",
    .against = &memscale_cap_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
